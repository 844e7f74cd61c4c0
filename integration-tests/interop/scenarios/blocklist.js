import { filtered } from '../lib/filtered.js';

export default filtered('blocklist', (matches) => !matches);
