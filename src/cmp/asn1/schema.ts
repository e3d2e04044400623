import { AsnProp as libraryProp, type AsnPropTypes, AsnType as libraryType, AsnTypeTypes } from '@peculiar/asn1-schema';

export { AsnArray, AsnPropTypes, AsnTypeTypes } from '@peculiar/asn1-schema';

export type Class<T = unknown> = new (...parameters: never[]) => T;

/** What a decorator says of one field. */
export type Field = Parameters<typeof libraryProp>[0];

export interface Schema {
  readonly kind: AsnTypeTypes;
  /** In the order in which they are encoded. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Type of the elements, where the type is a list. */
  readonly itemType?: AsnPropTypes | Class;
}

/**
 * The library's decorator, which is written with; what it says is kept here as well, for our own reader (`read.ts`). The library's reader
 * is not used: it takes time that grows with the square of what it is given.
 */
export const AsnProp =
  (field: Field) =>
  (target: object, name: string): void => {
    const { fields, ...schema } = begun(target.constructor);
    schemas.set(target.constructor, { ...schema, fields: new Map([...fields, [name, field]]) });
    libraryProp(field)(target, name);
  };

export const AsnType =
  (options: Parameters<typeof libraryType>[0]) =>
  (target: Class): void => {
    const { type: kind, itemType } = options;
    schemas.set(target, { ...begun(target), kind, ...(itemType !== undefined && { itemType: itemType as AsnPropTypes | Class }) });
    libraryType(options)(target as Parameters<ReturnType<typeof libraryType>>[0]);
  };

export function schemaOf(type: Class): Schema {
  const schema = schemas.get(type);
  if (!schema) throw new TypeError(`${type.name} is not declared with the decorators of schema.ts`);
  return schema;
}

const begun = (type: object): Schema => schemas.get(type) ?? { kind: AsnTypeTypes.Sequence, fields: new Map() };

const schemas = new WeakMap<object, Schema>();
