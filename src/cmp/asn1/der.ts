export { DerError, elementsOf, encodeDer, readDer, type DerBounds, type DerElement } from '../../pki/der.ts';
