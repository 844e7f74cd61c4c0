import { pair } from '../lib/pair.js';

await pair('client-2', 'filesystem');
