#!/usr/bin/env python3
"""Reads every seed in each format of another tool, and checks what was read beside the text and the records.

    formats.py ISNAD
"""
import atexit, copy, csv, glob, io, json, os, shutil, subprocess, sys, tempfile, unicodedata

from bratly.io.file_read_src import parse_ann_file
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

import linked_data

isnad = os.path.abspath(sys.argv[1])
run = lambda *arguments: subprocess.run([isnad, *arguments], capture_output=True, check=True).stdout.decode()

text = {'type': 'string', 'minLength': 1}
count = {'type': 'integer', 'minimum': 0}
thing = lambda required, **fields: {'type': 'object', 'required': required, 'properties': fields}
several = lambda item, least=0: {'type': 'array', 'items': item, 'minItems': least}

span = {**thing(['start', 'end', 'text'], start=count, end=count, text=text), 'additionalProperties': False}
CITRON = thing(
    ['text', 'quotes'], text={'type': 'string'}, coreference_groups=several(several(span, 2)),
    quotes=several(thing(['cue', 'sources', 'contents'], cue=span, sources=several(span), contents=several(span, 1),
                         coreferences=several(span), confidence={'type': 'number', 'minimum': 0, 'maximum': 1})))

# Of Web Annotations what isnad's own look like: the rules of the model are in a schema by themselves.
MODEL = json.load(open(os.path.join(os.path.dirname(__file__), 'web-annotation.schema.json'), encoding='utf-8'))
Draft202012Validator.check_schema(MODEL)
position = thing(['type', 'start', 'end'], type={'const': 'TextPositionSelector'}, start=count, end=count)
quote = thing(['type', 'exact', 'prefix', 'suffix'], type={'const': 'TextQuoteSelector'}, exact=text)
target = thing(['source', 'selector'], source=text, selector={'type': 'array', 'prefixItems': [position, quote], 'minItems': 2, 'maxItems': 2})
body = thing(['type', 'value', 'purpose'], type={'const': 'TextualBody'}, value={'type': 'string'})
annotation = thing(['id', 'type', 'body', 'target', 'motivation'], id={'type': 'string', 'pattern': '^urn:'},
                   type={'const': 'Annotation'}, body=several(body, 1), target=several(target, 1),
                   motivation={'enum': ['describing', 'tagging', 'identifying']})
collection = thing(['id', 'type', 'label', 'total'], type={'const': 'AnnotationCollection'}, label=text, total=count)
WEB = thing(['@context', 'id', 'type', 'partOf', 'startIndex', 'items'],
            **{'@context': {'const': 'http://www.w3.org/ns/anno.jsonld'}}, type={'const': 'AnnotationPage'},
            partOf=collection, startIndex={'const': 0}, items=several(annotation, 1))
EMPTY = {**collection, 'properties': {**collection['properties'], 'total': {'const': 0}, 'first': False, 'items': False}}

# Of schema.org what a Claim has, and what its author may be.
agent = thing(['@type', 'name'], name=text)
claim = thing(['@type', '@id', 'text', 'appearance'], **{'@type': {'const': 'Claim'}}, text=text, author=agent,
              isBasedOn=agent, contributor=several(agent, 1), appearance=thing(['@type', 'url'], url=text))
SCHEMA = thing(['@context', '@graph'], **{'@context': {'const': 'https://schema.org'}, '@graph': several(claim)})

read = dict.fromkeys(['csv', 'citron', 'webannotation', 'brat', 'claimreview'], 0)


def same(format, path, found, wanted):
    if found != wanted:
        sys.exit(f'{format}, {path}: {found} instead of {wanted}')
    read[format] += len(wanted)


def valid(schema, document, path):
    error = best_match(Draft202012Validator(schema).iter_errors(document))
    if error:
        sys.exit(f'{path}: {error.json_path}: {error.message[:400]} ({error.schema.get("$comment", "no section")})')


# What the model does not allow, each with its section: where in a page, and what stands there instead (nothing: it is left out).
NOTHING = object()
BROKEN = [
    ('3.1', ['items', 0, 'id'], NOTHING), ('3.1', ['items', 0, 'id'], 'an id with blanks'), ('3.1', ['items', 0, 'type'], 'Note'),
    ('3.1', ['items', 0, 'target'], NOTHING), ('3.1', ['items', 0, 'target'], []), ('3.1', ['@context'], 'https://schema.org'),
    ('3.1', ['@context'], ['http://www.w3.org/ns/anno.jsonld']), ('3.2.1', ['items', 0, 'body', 0, 'language'], 'Arabic words'),
    ('3.2.4', ['items', 0, 'body', 0, 'value'], NOTHING), ('3.2.5', ['items', 0, 'bodyValue'], 'words'),
    ('3.3.5', ['items', 0, 'motivation'], 'quoting'), ('4', ['items', 0, 'target', 0, 'source'], NOTHING),
    ('4', ['items', 0, 'target', 0, 'type'], NOTHING), ('4.2.4', ['items', 0, 'target', 0, 'selector', 1, 'exact'], NOTHING),
    ('4.2.5', ['items', 0, 'target', 0, 'selector', 0, 'start'], -1), ('4.2.5', ['items', 0, 'target', 0, 'selector', 0, 'end'], 1.5),
    ('5.1', ['partOf', 'first'], NOTHING), ('5.1', ['partOf', 'label'], 7), ('5.2', ['items'], []), ('5.2', ['id'], NOTHING),
    ('5.2', ['startIndex'], '0'),
]


def broken_pages_are_refused(page, path):
    """The schema sees what it should: a page with one fault is refused."""
    for section, place, value in BROKEN:
        broken = copy.deepcopy(page)
        holder = broken
        for step in place[:-1]:
            holder = holder[step]
        if value is NOTHING:
            del holder[place[-1]]
        else:
            holder[place[-1]] = value
        if Draft202012Validator(MODEL).is_valid(broken):
            sys.exit(f'webannotation, {path}: section {section} allows no {value} at {place}, but the schema does')


# "The minister of transport Sami al-Khatib affirmed that the bridge is safe. And he added: 'We shall never close the road', as the agency told."
SAID = 'أكد وزير النقل سامي الخطيب أن الجسر آمن. وأضاف: «لن نغلق الطريق 😀 أبدا»، وفق ما نقلته وكالة النهر.'
# What files are like: marks and line ends of other systems, letters of two units of UTF-16, marks that turn the direction, lines that end
# within a quotation ("we are / ready"), names that are no addresses, the same name in two folders.
ODD = {
    'mark.txt': '\ufeff' + SAID, 'ends.txt': f'{SAID}\r\n\r\n«نحن\r\nمستعدون»، قال المدير نبيل حداد.\r\n',
    'planes.txt': f'😀👩\u200d👩\u200d👧 𝒜𝒷 {SAID} {SAID}',
    'turned.txt': '\u202b' + SAID.replace('وزير', '\u200fوزير\u200e').replace('الجسر', '\u2067الجسر\u2069') + '\u202c',
    'separators.txt': 'قال الوزير: «نحن\u2028مستعدون\x85الآن».\x0c' + SAID, 'cells.txt': f'=x\t{SAID}\t+1\0\n-2 قال الوزير: «=1+1».',
    'empty.txt': '', 'blank.txt': ' \n\n\t', 'a&b "c" #?%:d.txt': SAID, 'one/same.txt': SAID, 'other/same.txt': SAID,
}
folder = tempfile.mkdtemp()
atexit.register(shutil.rmtree, folder)
for name, words in ODD.items():
    os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
    with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as file:
        file.write(words)
here = os.getcwd()
paths = [(here, path) for path in sorted(glob.glob('seeds/*.txt')) + ['examples/article.txt']] + [(folder, name) for name in ODD]
names = set()
for directory, path in paths:
    os.chdir(directory)
    words = open(path, encoding='utf-8', newline='').read()
    raw = words.encode()
    claims = json.loads(run('extract', path))['claims']
    contents = [[piece['text'] for piece in claim['content']] for claim in claims]
    cues = [claim['cue']['text'] for claim in claims]

    table = lambda text: list(csv.DictReader(io.StringIO(text, newline='')))
    rows = table(run('extract', '--format', 'csv', path))
    marked = run('extract', '--format', 'csv', '--bom', path)
    # For a spreadsheet, what would be a formula is the same behind an apostrophe.
    plain = lambda row: {name: cell[1:] if cell[:1] == "'" and cell[1:2] in tuple('=+-@') else cell for name, cell in row.items()}
    guarded = table(marked.removeprefix('\ufeff'))
    if marked[:1] != '\ufeff' or any(cell[:1] in tuple('=+-@') for row in guarded for cell in row.values()):
        sys.exit(f'csv, {path}: no mark, or a formula')
    same('csv', path, [plain(row) for row in guarded], rows)
    same('csv', path, [row['content'] for row in rows], [' … '.join(content) for content in contents])
    same('csv', path, [raw[int(row['cue_start']):int(row['cue_end'])].decode() for row in rows], cues)

    citron = json.loads(run('extract', '--format', 'citron', path))
    valid(CITRON, citron, path)
    cut = lambda span: citron['text'][span['start']:span['end']]
    same('citron', path, [[cut(span) for span in quote['contents']] for quote in citron['quotes']], contents)
    same('citron', path, [cut(quote['cue']) for quote in citron['quotes']], cues)

    page = json.loads(run('extract', '--format', 'webannotation', path))
    valid(MODEL, page, path)
    valid(WEB if claims else EMPTY, page, path)
    if claims:
        broken_pages_are_refused(page, path)
    read['webannotation'] += linked_data.annotations(page, path)
    found = {'describing': [], 'tagging': [], 'identifying': []}
    for item in page.get('items', []):
        pieces = []
        for place, exact in (place['selector'] for place in item['target']):
            around = exact['prefix'] + exact['exact'] + exact['suffix']
            if around != words[place['start'] - len(exact['prefix']):place['end'] + len(exact['suffix'])]:
                sys.exit(f'webannotation, {path}: {exact} is not at {place}')
            # Section 4.2.4: no selection starts or ends within what a reader takes for one letter.
            if any(unicodedata.combining(words[at]) for at in (place['start'], place['end']) if at < len(words)):
                sys.exit(f'webannotation, {path}: {exact} parts a letter from its vowel')
            pieces.append(words[place['start']:place['end']])
        found[item['motivation']].append(pieces)
    same('webannotation', path, found['describing'], contents)
    same('webannotation', path, found['tagging'], [[cue] for cue in cues])

    standoff = run('extract', '--format', 'brat', path)
    listed = parse_ann_file(standoff, path, no_duplicates=False, sorting=False, renumerotize=False).annotations
    # What the reader does not understand it prints and leaves out.
    same('brat', path, [item.id for item in listed], [line.split('\t')[0] for line in standoff.splitlines()])
    for item in listed:
        if hasattr(item, 'fragments'):
            same('brat', path, [' '.join(words[part.start:part.end] for part in item.fragments)], [item.content])
    events = [item for item in listed if hasattr(item, 'event_trigger')]
    same('brat', path, [event.event_trigger.content for event in events], cues)
    pieces = lambda content: ' '.join(' '.join(content).split())
    same('brat', path, [pieces([event.args['Content'].content]) for event in events], [pieces(content) for content in contents])

    graph = json.loads(run('extract', '--format', 'claimreview', path))
    valid(SCHEMA, graph, path)
    read['claimreview'] += linked_data.claims(graph, path)
    names.add(page['id'])
    same('claimreview', path, [claim['text'] for claim in graph['@graph']], [' … '.join(content) for content in contents])

if len(names) < len(paths):
    sys.exit(f'{len(paths)} texts have only {len(names)} identifiers')
print(f'{len(paths)} texts: ' + ', '.join(f'{format} {number}' for format, number in read.items()) + ' values compared')
sys.exit(min(read.values()) == 0)
