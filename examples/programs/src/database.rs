//! Claims in SQLite, joined on their keys: the database finds the pairs, isnad says how they stand to each other.

use isnad::OwnedClaim;
use isnad::compare::{Comparer, RelationKind, keys};
use rusqlite::{Connection, params};

/// Why something could not be stored or asked.
pub type Error = Box<dyn std::error::Error>;

/// Makes the tables.
pub fn prepare(database: &Connection) -> Result<(), Error> {
    database.execute_batch(
        "CREATE TABLE IF NOT EXISTS claims (id INTEGER PRIMARY KEY, document TEXT NOT NULL, record TEXT NOT NULL);
         CREATE TABLE IF NOT EXISTS keys (key INTEGER NOT NULL, claim INTEGER NOT NULL REFERENCES claims (id));
         CREATE INDEX IF NOT EXISTS keys_by_key ON keys (key, claim);",
    )?;
    Ok(())
}

/// Stores the claims of a text with their keys.
pub fn store(database: &mut Connection, document: &str, text: &str) -> Result<(), Error> {
    let transaction = database.transaction()?;
    for claim in isnad::extract(text) {
        let record = serde_json::to_string(&claim)?;
        transaction.execute("INSERT INTO claims (document, record) VALUES (?1, ?2)", params![document, record])?;
        let id = transaction.last_insert_rowid();
        for key in keys(&claim) {
            // SQLite's integers have a sign; the bits are the same.
            transaction.execute("INSERT INTO keys (key, claim) VALUES (?1, ?2)", params![key.cast_signed(), id])?;
        }
    }
    transaction.commit()?;
    Ok(())
}

/// Pairs of claims that contradict each other. Keys that more than `common` claims share are left out of the join.
pub fn contradictions(database: &Connection, common: u32) -> Result<Vec<(OwnedClaim, OwnedClaim)>, Error> {
    let mut pairs = database.prepare(
        "WITH rare AS (SELECT key FROM keys GROUP BY key HAVING count(*) <= ?1)
         SELECT DISTINCT one.record, other.record, one.document = other.document FROM keys AS a
         JOIN keys AS b ON a.key = b.key AND a.claim < b.claim
         JOIN rare ON rare.key = a.key
         JOIN claims AS one ON one.id = a.claim JOIN claims AS other ON other.id = b.claim
         ORDER BY a.claim, b.claim",
    )?;
    let comparer = Comparer::default();
    let mut rows = pairs.query([common])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let one: OwnedClaim = serde_json::from_str(&row.get::<_, String>(0)?)?;
        let other: OwnedClaim = serde_json::from_str(&row.get::<_, String>(1)?)?;
        // Places in two texts are not places in one: isnad has to know which claims stand in the same.
        let same = row.get::<_, bool>(2)?;
        let (first, second) =
            (comparer.subject(&one).in_document(0), comparer.subject(&other).in_document(usize::from(!same)));
        if comparer.relate(&first, &second).is_some_and(|relation| relation.kind() == RelationKind::Contradicts) {
            found.push((one, other));
        }
    }
    Ok(found)
}
