export { DerError, elementsOf, encodeDer, membersOf, readDer, type DerBounds, type DerElement } from '../../pki/der.ts';
