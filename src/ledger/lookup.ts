import { keysAt, meaningsAt, spoken } from './schema/lookup.ts';
import { sampleOf } from './schema/sample.ts';

/** All that messages about the shape of the data ask of its schema. */
export const lookup = { keysAt, meaningsAt, spoken, sampleOf };
