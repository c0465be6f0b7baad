/**
 * The terms of the Web Annotation's JSON-LD context (http://www.w3.org/ns/anno.jsonld) that Sidelight uses, with the IRIs
 * that the Web Annotation Vocabulary gives them. A term that is not here is not expanded, and a test that expands in safe
 * mode fails.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const DC = 'http://purl.org/dc/elements/1.1/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const list = (id: string) => ({ ...iri(id), '@container': '@list' });

export const ANNO = 'http://www.w3.org/ns/anno.jsonld';

export const annoContext = {
  '@context': {
    id: iri('@id'),
    type: iri('@type'),
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    SpecificResource: `${OA}SpecificResource`,
    TextualBody: `${OA}TextualBody`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    describing: `${OA}describing`,
    identifying: `${OA}identifying`,
    linking: `${OA}linking`,
    tagging: `${OA}tagging`,
    body: iri(`${OA}hasBody`),
    target: iri(`${OA}hasTarget`),
    source: iri(`${OA}hasSource`),
    selector: iri(`${OA}hasSelector`),
    motivation: term(`${OA}motivatedBy`),
    purpose: term(`${OA}hasPurpose`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    creator: iri(`${DCTERMS}creator`),
    created: `${DCTERMS}created`,
    format: `${DC}format`,
    language: `${DC}language`,
    name: `${FOAF}name`,
    value: `${RDF}value`,
    label: `${RDFS}label`,
    first: iri(`${AS}first`),
    items: list(`${AS}items`),
    partOf: iri(`${AS}partOf`),
    startIndex: `${AS}startIndex`,
    total: `${AS}totalItems`,
  },
};
