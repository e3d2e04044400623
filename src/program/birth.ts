import { firmware } from '../../firmware-model/index.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { systemEntropy } from '../adapters/system-entropy.ts';
import type { Identity } from './outfit.ts';
import { readKeyPair } from '../pki/key-file.ts';

/** The identity that a router leaves the factory with. The factory is the lab CA's: what it has signed may enrol there. */
export async function makeIdentityAtFactory(caFolder: string): Promise<Identity> {
  const { makeIdentity, openFactory } = await import('../adapters/open-lab-ca.ts');
  const { prepareCaFolder } = await import('../adapters/ca-folder.ts');
  prepareCaFolder(caFolder);
  const options = { folder: caFolder, host: '', port: 0, clock: systemClock, entropy: systemEntropy };
  const { serialNumber } = firmware.device;
  const made = await makeIdentity(openFactory(options), [{ attribute: 'O', value: 'Huawei' }, { attribute: 'CN', value: serialNumber }], options);
  const { keyPair } = readKeyPair(made.privateKeyPkcs8, { format: 'der' }, { name: firmware.factoryIdentity.keyPair, created: systemClock.now() });
  if (!keyPair) throw new Error('the factory made a key that the router cannot read');
  return { certificate: made.certificateDer, issuer: made.caCertificateDer, keyPair };
}
