import {
  type ContentFiles,
  type Evidence,
  evidenceOf,
  fingerprintFile,
  isWhole,
  type Parsed,
  type Tell,
} from '../dataset/index.ts';

/** The evidence of every source that has a fingerprint; a missing or broken file is told. */
export function evidenceIn(files: ContentFiles, parsed: Parsed, tell: Tell): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { index, item } of parsed.items.sources) {
    if (item.fingerprint === undefined) continue;
    const path = ['sources', index, 'fingerprint'];
    const { id, fingerprint: file } = item;
    const text = files.fingerprints.get(file);
    if (text === undefined) {
      tell(path, 'fingerprint-missing', { file, id });
      continue;
    }
    try {
      const fingerprint = fingerprintFile.parse(JSON.parse(text));
      if (fingerprint.source !== id) tell(path, 'fingerprint-of-other', { file, id, other: fingerprint.source });
      else if (isWhole(fingerprint)) evidence.set(id, evidenceOf(fingerprint));
      else tell(path, 'fingerprint-broken', { file, id });
    } catch {
      tell(path, 'fingerprint-broken', { file, id });
    }
  }
  return evidence;
}
