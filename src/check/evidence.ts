import {
  type ContentFiles,
  type Evidence,
  evidenceOf,
  fingerprintFile,
  isWhole,
  type Parsed,
  type Report,
} from '../dataset/index.ts';

/** The evidence of every source that has a fingerprint; a missing or broken file is reported. */
export function evidenceIn(files: ContentFiles, parsed: Parsed, report: Report): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { index, item } of parsed.items.sources) {
    if (item.fingerprint === undefined) continue;
    const path = ['sources', index, 'fingerprint'];
    const { id, fingerprint: file } = item;
    const text = files.fingerprints.get(file);
    if (text === undefined) {
      report(path, 'fingerprint-missing', { file, id });
      continue;
    }
    try {
      const fingerprint = fingerprintFile.parse(JSON.parse(text));
      if (fingerprint.source !== id) report(path, 'fingerprint-of-other', { file, id, other: fingerprint.source });
      else if (isWhole(fingerprint)) evidence.set(id, evidenceOf(fingerprint));
      else report(path, 'fingerprint-broken', { file, id });
    } catch {
      report(path, 'fingerprint-broken', { file, id });
    }
  }
  return evidence;
}
