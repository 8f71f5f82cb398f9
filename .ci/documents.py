#!/usr/bin/env python3
"""Does what README.md and docs/ say, word for word, in a fresh clone, as somebody would who has just found the project.

    documents.py

- `sh` blocks are run. A block of output right behind one is what it prints.
- `rust` blocks are compiled and run in a crate of their own, with the dependencies that a `toml` block names; a block that stands word
  for word in tests/dependent is run there. «prints `…`» behind a block is what it prints.
- A `json` block behind a quotation is one of the records of the Arabic in the quotation.
- `sql` blocks are run by SQLite, `python` blocks by Python, `tsv` blocks are read as lexicons. Options in a `text` block of commands are options that the command has.

A directory for the build is shared with the checkout: what has the same words there is not compiled again.
"""
import json, os, pathlib, re, shutil, sqlite3, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent
DOCUMENTS = ['README.md', 'docs/COMMANDS.md', 'docs/GUIDE.md', 'docs/FORMATS.md']
TARGET = pathlib.Path(os.environ.get('CARGO_TARGET_DIR', HERE / 'target')).resolve()
# What .ci/run itself does in a fresh clone, or what a test would wait for.
ELSEWHERE = {'cargo test': '.ci/run', 'cargo doc --open': '.ci/run'}
BLOCK = re.compile(r'^```(\w*)\n(.*?)^```$', re.M | re.S)
done = dict.fromkeys(['commands', 'outputs', 'programs', 'records', 'statements', 'lexicons', 'options', 'terminals'], 0)


def run(command, folder, **more):
    """What a command prints; where it fails, all ends."""
    ran = subprocess.run(['bash', '-euo', 'pipefail', '-c', command] if isinstance(command, str) else command, cwd=folder,
                         env={**ENVIRONMENT, **more.pop('env', {})}, capture_output=True, text=True, **more)
    if ran.returncode:
        sys.exit(f'{command}\nstatus {ran.returncode}\n{ran.stdout[-2000:]}\n{ran.stderr[-4000:]}')
    return ran.stdout


def clone(folder):
    """The checkout as it is now. Files and folders keep their times, so that cargo need not build them again."""
    run(['git', 'clone', '--quiet', '--no-hardlinks', str(HERE), str(folder)], HERE)
    files = run(['git', 'ls-files', '--cached', '--others', '--exclude-standard'], HERE).splitlines()
    for name in files:
        if (HERE / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(HERE / name, folder / name)
    for name in set(run(['git', 'ls-files'], folder).splitlines()) - set(files):
        (folder / name).unlink(missing_ok=True)
    for name in sorted({str(parent) for file in files for parent in pathlib.PurePath(file).parents}, reverse=True):
        if (HERE / name).is_dir():
            shutil.copystat(HERE / name, folder / name)


def plain(words):
    """A quotation of Markdown without its signs."""
    return re.sub(r'<br>|\*\*', '', '\n'.join(line.removeprefix('>').strip() for line in words.splitlines())).strip()


def fits(found, wanted):
    """Whether a value is as told: … stands for anything, at the end of a list for all that follows. A confidence moves a little with every
    change of the weights."""
    if wanted == '…':
        return True
    if isinstance(wanted, dict) and isinstance(found, dict):
        return found.keys() == wanted.keys() and all(name == 'confidence' or fits(found[name], wanted[name]) for name in wanted)
    if isinstance(wanted, list) and isinstance(found, list):
        if wanted[-1:] == ['…']:
            found, wanted = found[:len(wanted) - 1], wanted[:-1]
        return len(found) == len(wanted) and all(map(fits, found, wanted))
    return found == wanted


def same(where, found, wanted, kind):
    try:
        right = fits(json.loads(found), json.loads(wanted))
    except ValueError:
        lines = lambda words: [re.sub(r'\b0[.]\d\d\b', '0.…', line.rstrip()) for line in words.strip().splitlines()]
        right = lines(found) == lines(wanted)
    if not right:
        sys.exit(f'{where}: printed is\n{found}\nand not\n{wanted}')
    done[kind] += 1


def commands(where, block, folder):
    done['commands'] += len(block.splitlines())
    line = block.strip()
    if line not in ELSEWHERE:
        return run(block, folder)
    if line.split(' --')[0] not in (HERE / ELSEWHERE[line]).read_text():
        sys.exit(f'{where}: nobody runs `{line}`')
    return ''


def synopsis(where, block, folder):
    for line in block.splitlines():
        if not line.startswith('isnad '):
            continue
        options = run(['isnad', line.split()[1], '--help'], folder)
        for option in re.findall(r'--[a-z-]+', line):
            if not re.search(rf'{option}\b', options):
                sys.exit(f'{where}: `{line}`: no option {option}')
            done['options'] += 1
        for values in re.findall(r'--[a-z-]+ ([a-z]+(?:\|[a-z]+)+)', line):
            for value in values.split('|'):
                if not re.search(rf'\b{value}\b', options):
                    sys.exit(f'{where}: `{line}`: no value {value}')


def manifest(text, folder):
    """The lines of a `toml` block, with the clone in place of the address."""
    lines = [line.lstrip('# ') for line in text.splitlines() if 'isnad = ' in line]
    return [re.sub(r'git = "[^"]*"', f'path = "{folder}"', line.split('   #')[0].strip()) for line in lines]


def programs(rust, dependencies, folder, crate):
    """Every block a program or a test of one crate; their outputs."""
    told = ' '.join((folder / 'tests/dependent/tests/ledger.rs').read_text().split())
    (crate / 'src/bin').mkdir(parents=True)
    (crate / 'tests').mkdir()
    shutil.copy2(folder / 'Cargo.lock', crate)
    # The last says most.
    (crate / 'Cargo.toml').write_text(
        '[package]\nname = "reader"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n'
        f'{dependencies[-1]}\nserde_json = "1"\n\n[dev-dependencies]\nproptest = "1"\n')
    outputs = {}
    for number, (where, block, after) in enumerate(rust):
        if ' '.join(block.partition('proptest! {')[2].split()).removesuffix('}').strip() in told and '#[test]' in block:
            continue
        if '#[test]' in block:
            (crate / f'tests/block{number}.rs').write_text(block)
            continue
        (crate / f'src/bin/block{number}.rs').write_text(
            f'#![allow(unused)]\nfn main() -> Result<(), Box<dyn std::error::Error>> {{\n{block}\nOk(())\n}}\n')
        outputs[number] = (where, re.match(r'\s*prints `([^`]+)`', after))
    # Each of the dependencies that a reader may choose must hold.
    for line in dependencies[:-1]:
        chosen = (crate / 'Cargo.toml').read_text()
        (crate / 'Cargo.toml').write_text(chosen.replace(dependencies[-1], line))
        run('cargo metadata --quiet --format-version 1 --no-deps', crate)
        (crate / 'Cargo.toml').write_text(chosen)
    run('cargo test --quiet', crate)
    for number, (where, prints) in outputs.items():
        printed = run(f'cargo run --quiet --bin block{number}', crate)
        if prints:
            same(where, printed, prints[1], 'outputs')
    done['programs'] += len(rust)


def tree(where, text, folder):
    """The crates of the table «The library alone» are those that cargo pulls in."""
    command = re.search(r'`(cargo tree [^`]+)`', text)
    found = {line.split()[0] for line in run(command[1] + ' --prefix none', folder).splitlines() if line} - {'isnad'}
    table = re.search(r'^\| crate \| .*?\n\n', text, re.M | re.S)[0]
    wanted = {name for row in table.splitlines()[2:] if row for name in re.findall(r'[\w-]+', row.split('|')[1])}
    at_build = set(re.findall(r'[\w-]+', re.search(r'At build time only: (.*?)\n\n', text, re.S)[1]))
    if not wanted <= found <= wanted | at_build:
        sys.exit(f'{where}: `{command[1]}` says {sorted(found)}, the table {sorted(wanted)}')


def do(name, folder, rust, dependencies):
    text = (folder / name).read_text()
    printed = None
    end = 0
    for found in BLOCK.finditer(text):
        language, block = found[1], found[2]
        where = f'{name}:{text.count(chr(10), 0, found.start()) + 1}'
        before = text[end:found.start()]
        end = found.end()
        if language == 'sh':
            printed = commands(where, block, folder)
            continue
        # Output stands right behind its command.
        if printed is not None and not before.strip() and language in ('json', 'csv', 'text'):
            same(where, printed, block, 'outputs')
        elif language == 'rust':
            rust.append((where, block, text[end:end + 200]))
        elif language == 'toml':
            dependencies += manifest(block, folder)
        elif language == 'json' and (quoted := re.search(r'((?:^>.*\n)+)\n[^>]*\Z', before, re.M)):
            arabic = plain(quoted[1].split('\n>\n')[0])
            claims = json.loads(run(['isnad', 'extract', '-'], folder, input=arabic))['claims']
            if not any(fits(claim, json.loads(block)) for claim in claims):
                sys.exit(f'{where}: no such record of\n{arabic}\namong\n{json.dumps(claims, ensure_ascii=False, indent=2)}')
            done['records'] += 1
        elif language == 'python':
            run([sys.executable, '-c', block], folder)
            done['programs'] += 1
        elif language == 'sql':
            base = sqlite3.connect(':memory:')
            base.executescript('CREATE TABLE keys (claim INTEGER, key INTEGER); INSERT INTO keys VALUES (1, 7), (2, 7), (3, 8);')
            if base.execute(block).fetchall() != [(1, 2)]:
                sys.exit(f'{where}: the statement does not pair claims that share a key')
            done['statements'] += 1
        elif language == 'tsv':
            (folder / 'words.tsv').write_text(block)
            run('isnad extract --lexicon words.tsv examples/article.txt', folder)
            done['lexicons'] += 1
        elif language == 'text' and block.startswith('isnad '):
            synopsis(where, block, folder)
        elif not language:
            sys.exit(f'{where}: a block must say what it is')
        printed = None
    if 'cargo tree' in text:
        tree(name, text, folder)


def terminal(folder):
    """Without --format, a terminal gets what is for reading, and a pipe JSON."""
    for command in ('extract', 'compare'):
        leader, follower = os.openpty()
        running = subprocess.Popen(['isnad', command, 'examples/article.txt'], cwd=folder, env=ENVIRONMENT, stdout=follower)
        os.close(follower)
        printed = b''
        try:
            while part := os.read(leader, 4096):
                printed += part
        # What Linux says at the end of a terminal.
        except OSError:
            pass
        running.wait()
        words = lambda text: text.split()
        if words(printed.decode()) != words(run(f'isnad {command} --format text examples/article.txt', folder)):
            sys.exit(f'isnad {command} prints on a terminal\n{printed.decode()}')
        json.loads(run(f'isnad {command} examples/article.txt', folder))
        done['terminals'] += 1


with tempfile.TemporaryDirectory() as scratch:
    scratch = pathlib.Path(scratch)
    installed = scratch / 'installed'
    ENVIRONMENT = {**os.environ, 'CARGO_TARGET_DIR': str(TARGET), 'CARGO_INSTALL_ROOT': str(installed), 'NO_COLOR': '1',
                   'PATH': f'{installed}/bin:{os.environ["PATH"]}'}
    folder = scratch / 'isnad'
    clone(folder)
    rust, dependencies = [], []
    for name in DOCUMENTS:
        do(name, folder, rust, dependencies)
    programs(rust, dependencies, folder, scratch / 'reader')
    terminal(folder)
    print(', '.join(f'{number} {kind}' for kind, number in done.items()) + ' of the documents are as they say')
    sys.exit(min(done.values()) == 0)
