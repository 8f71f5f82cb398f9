//! Closed sets of names: one macro, so that a variant, its name in records and its meaning stand on one line.

/// Declares an enum whose variants carry the names that records use, with `ALL`, `name`, `from_name`, `Display` and serde.
macro_rules! named {
    (
        $(#[$attribute:meta])*
        $type:ident, $noun:literal;
        $($(#[$doc:meta])* $variant:ident $name:literal,)+
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* $variant,)+
        }

        impl $type {
            /// Every one of them, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The name that records use.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The one of that name; `None` where there is none.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// As [`from_name`](Self::from_name), with an error that says where the name stood and which names there are.
            pub(crate) fn named(field: &str, name: &str) -> Result<Self, super::RecordError> {
                Self::from_name(name).ok_or_else(|| super::RecordError::unknown_name(field, $noun, name, Self::NAMES))
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.name())
            }
        }

        impl std::str::FromStr for $type {
            type Err = super::RecordError;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::named($noun, name)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'de, str> as serde::Deserialize<'de>>::deserialize(deserializer)?;
                Self::named($noun, &name).map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use named;
