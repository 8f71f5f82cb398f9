#!/usr/bin/env python3
"""Checks that `isnad evaluate` and a scorer in Python give the same figures.

    scorers-agree.py ISNAD SCORER.py GOLD_DIR...
"""
import json, subprocess, sys

isnad, scorer, *folders = sys.argv[1:]
run = lambda *command: json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
wrong = figures = 0
for folder in folders:
    ours = run(isnad, 'evaluate', '--relations', '--format', 'json', folder)['figures']
    theirs = run(sys.executable, scorer, folder, '--json', '--', isnad, 'extract', '--format', 'json')
    theirs |= run(sys.executable, scorer, folder, '--json', '--relations', '--', isnad, 'compare', '--format', 'json')
    if set(ours) != set(theirs):
        sys.exit(f'{folder}: not the same figures: {sorted(set(ours) ^ set(theirs))}')
    for name, row in theirs.items():
        for column, value in row.items():
            figures += 1
            if abs(value - ours[name][column]) >= 0.0005:
                wrong += 1
                print(f'{folder}: {name} {column}: {value} and {ours[name][column]}')
print(f'{figures} figures compared, {wrong} differ')
sys.exit(wrong > 0 or figures == 0)
