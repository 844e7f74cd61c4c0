import { filtered } from '../lib/filtered.js';

export default filtered('allowlist', (matches) => matches);
