import { openEmbedded } from '../../src/local/redis/embedded.ts';
import { startGateway } from '../../src/local/redis/gateway.ts';
import { token } from './gateway-token.ts';

// The process that the durability test kills.
const engine = openEmbedded(process.argv[2] ?? '');
const gateway = await startGateway({ engine, token });
process.send?.(gateway.url);
