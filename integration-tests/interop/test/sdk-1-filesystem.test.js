import { pair } from '../lib/pair.js';

await pair('sdk-1', 'filesystem');
