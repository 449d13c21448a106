/** Edits `content/versions.yaml` without changing its comments, order and formatting. */
import { Document, isMap, isSeq, parseDocument, Scalar, YAMLSeq } from 'yaml';
import type { Version } from '../corpus/history-schema.ts';

export function parseHistory(text: string): Document {
  const document: Document = parseDocument(text);
  if (!isMap(document.contents)) document.contents = document.createNode({});
  return document;
}

export function newestIn(history: Document, page: string): Version | undefined {
  const list = history.getIn([page]);
  return isSeq(list) ? (list.toJS(history) as Version[])[0] : undefined;
}

/** @returns the number of the new version */
export function addVersion(
  history: Document,
  page: string,
  { on, hash, change, isSafety }: Omit<Version, 'version'>,
): number {
  const version = (newestIn(history, page)?.version ?? 0) + 1;
  // Without quotes, YAML reads a hash such as 123456789012 or 1e2345678901 as a number.
  const quoted = new Scalar(hash);
  quoted.type = Scalar.QUOTE_SINGLE;
  const entry = { version, on, hash: quoted, change, ...(isSafety && { isSafety }) };
  const node = history.createNode(entry);
  const list = history.getIn([page]);
  if (isSeq(list)) list.items.unshift(node);
  else {
    const first = new YAMLSeq();
    first.add(node);
    history.setIn([page], first);
  }
  return version;
}
