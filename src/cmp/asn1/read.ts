import { AsnTypeTypes, type Class, type Field, type Schema, schemaOf } from './schema.ts';
import { DerError, elementsOf, readDer, type DerBounds, type DerElement } from './der.ts';
import { foreignTypes } from './read-foreign.ts';
import { type LeafType, leafTag, readLeaf } from './read-leaf.ts';

/** Reads DER as one of the types here, once over its octets. Throws for what is not exactly one value of that type. */
export const parseDer = <T>(der: Uint8Array | ArrayBuffer, type: Class<T>, bounds?: Partial<DerBounds>): T =>
  readAs(readDer(new Uint8Array(der), bounds), type) as T; // readAs makes an instance of the type that it is given

/** The same of a value that is part of one which was read already. */
export const parseElement = <T>(element: DerElement, type: Class<T>): T => readAs(element, type) as T;

type Type = LeafType | Class;

function readAs(element: DerElement, type: Type): unknown {
  if (!fitsType(element.tag, type)) throw new DerError('a value of another type than belongs there');
  if (typeof type === 'number') return readLeaf(element, type);
  const foreign = foreignTypes.get(type);
  if (foreign) return foreign.read(element);
  const schema = schemaOf(type);
  if (schema.itemType !== undefined) return listOf(element, type, schema.itemType as Type);
  return schema.kind === AsnTypeTypes.Choice ? readChoice(element, type, schema) : readFields(element, type, schema);
}

/** An `AsnArray` is a list with a constructor of its own. */
const listOf = (element: DerElement, type: Class, itemType: Type): unknown =>
  new (type as new (items: unknown[]) => unknown)(elementsOf(element).map(item => readAs(item, itemType)));

function readChoice(element: DerElement, type: Class, { fields }: Schema): unknown {
  for (const [name, field] of fields) if (fits(element.tag, field)) return make(type, { [name]: readField(element, field) });
  throw new DerError(`nothing that a ${type.name} may be`);
}

function readFields(element: DerElement, type: Class, { fields }: Schema): unknown {
  const elements = elementsOf(element);
  const values: Record<string, unknown> = {};
  let at = 0;
  for (const [name, field] of fields) {
    const next = elements[at];
    if (next && fits(next.tag, field)) {
      at++;
      values[name] = readField(next, field);
      if (field.raw) values[`${name}Raw`] = next.whole;
    } else if (!field.optional && field.defaultValue === undefined) throw new DerError(`${type.name} without ${name}`);
  }
  if (at < elements.length) throw new DerError(`more in a ${type.name} than it may have`);
  return make(type, values);
}

/** Every type takes its fields as one object. */
const make = (type: Class, values: Readonly<Record<string, unknown>>): unknown => new (type as new (fields: unknown) => unknown)(values);

function readField(element: DerElement, field: Field): unknown {
  const value = field.context === undefined ? element : untagged(element, field);
  const { converter, type, repeated } = field;
  const read = isOurs(converter) ? converter.fromDer : (inner: DerElement) => readAs(inner, type as Type);
  return repeated ? elementsOf(value).map(read) : read(value);
}

/** The value below an EXPLICIT tag; of an IMPLICIT one the value itself, under the tag that it would have had. */
function untagged(element: DerElement, field: Field): DerElement {
  if (field.implicit) return { ...element, tag: natural(field) };
  const [inner, ...more] = elementsOf(element);
  const bare = { ...field, context: undefined as never };
  if (!inner || more.length > 0 || !fits(inner.tag, bare)) throw new DerError('another value under a tag than belongs there');
  return inner;
}

function fits(tag: number, field: Field): boolean {
  const { context, implicit, repeated, type } = field;
  if (context !== undefined) return tag === (0x80 | context | (implicit === true ? natural(field) & constructed : constructed));
  if (repeated) return tag === natural(field);
  return fitsType(tag, type as Type);
}

function fitsType(tag: number, type: Type): boolean {
  if (typeof type === 'number') return (leafTag(type) ?? tag) === tag;
  const foreign = foreignTypes.get(type);
  if (foreign) return foreign.tags.includes(tag);
  const { kind, fields } = schemaOf(type);
  if (kind === AsnTypeTypes.Choice) return [...fields.values()].some(field => fits(tag, field));
  return tag === (kind === AsnTypeTypes.Set ? set : sequence);
}

function natural({ repeated, type }: Field): number {
  if (repeated) return repeated === 'set' ? set : sequence;
  if (typeof type === 'number') return leafTag(type as LeafType) ?? sequence;
  return foreignTypes.get(type as Class)?.tags[0] ?? (schemaOf(type as Class).kind === AsnTypeTypes.Set ? set : sequence);
}

/** A converter of this folder reads DER by itself. */
const isOurs = (converter: object | undefined): converter is { fromDer(element: DerElement): unknown } =>
  converter !== undefined && 'fromDer' in converter;

const constructed = 0x20;
const sequence = 0x30;
const set = 0x31;
