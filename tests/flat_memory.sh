#!/usr/bin/env bash
# Streams a gigabyte of JSON lines through `isnad extract` and looks at the most memory that it held (Linux).
# Not part of `cargo test`: it takes a minute or two.
#
#     cargo build --release && tests/flat_memory.sh target/release/isnad [BYTES]
set -euo pipefail
isnad=${1:?the program to measure}
bytes=${2:-1073741824}

# Documents of one to fifty sentences, without end. "The minister of water Layla al-Mansouri said that the stock would last until
# autumn, adding that there was no deficit."
documents() {
    awk 'BEGIN {
        sentence = "قالت وزيرة المياه ليلى المنصوري إن المخزون يكفي حتى الخريف، مضيفة أنه لا عجز. "
        for (number = 0; ; number++) {
            text = ""
            for (sentences = number * 7 % 50; sentences >= 0; sentences--) text = text sentence
            printf "{\"id\": %d, \"text\": \"%s\"}\n", number, text
        }
    }' 2>/dev/null
}

# What is read, and the peak in kilobytes: looked at while the pipe is still open, when all but its last bytes are read, so that a
# short run is measured as surely as a long one.
measure() {
    local pipe printed peak
    pipe=$(mktemp -u)
    mkfifo "$pipe"
    # The last line is cut off and told: standard error is not looked at.
    "$isnad" extract --format jsonl --stdin jsonl "${@:2}" <"$pipe" 2>/dev/null > >(wc -l >"$pipe.lines") &
    local process=$!
    exec 3>"$pipe"
    (documents || true) | head -c "$1" >&3
    sleep 1
    peak=$(awk '/VmHWM/ { print $2 }' "/proc/$process/status")
    exec 3>&-
    wait "$process" || true
    sleep 0.5
    printed=$(cat "$pipe.lines")
    rm -f "$pipe" "$pipe.lines"
    echo "$peak $printed"
}

for threads in 1 2; do
    read -r small few < <(measure $((bytes / 100)) --threads "$threads")
    read -r large many < <(measure "$bytes" --threads "$threads")
    echo "$threads threads: $((bytes / 100)) bytes, $few documents: $small kB; $bytes bytes, $many documents: $large kB"
    if [ "$large" -gt $((small * 3 / 2)) ]; then
        echo "memory grows with the number of documents" >&2
        exit 1
    fi
done
