export { DerError, elementsOf, encodeDer, readDer, type DerElement } from '../../pki/der.ts';
