import { asked } from './faults';
import { WordError } from './port';

/** Namespace of the custom XML part that holds the add-in's state. */
const NAMESPACE = 'urn:wordaddin:state';
const LARGEST = 32 * 1024;
const ATTEMPTS = 3;

const parts = (): Promise<Office.CustomXmlPart[]> =>
  asked((answer) => { Office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, {}, answer); });

const xmlOf = (part: Office.CustomXmlPart): Promise<string> => asked((answer) => { part.getXmlAsync({}, answer); });

const remove = (part: Office.CustomXmlPart): Promise<void> => asked((answer) => { part.deleteAsync({}, answer); });

/** When two parts exist, a write was cut short after adding: the last one is the newest. */
export async function readState(): Promise<string | null> {
  const newest = (await parts()).at(-1);
  return newest ? xmlOf(newest) : null;
}

/** Adds the new part, reads it back, and only then removes the old ones; Word sometimes ignores either step. */
export async function writeState(xml: string): Promise<void> {
  const wanted = withoutDeclaration(xml);
  if (new TextEncoder().encode(wanted).length > LARGEST) throw new WordError('failed', 'The state is larger than 32 kB.');
  const old = await parts();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const added = await asked<Office.CustomXmlPart>((answer) => { Office.context.document.customXmlParts.addAsync(wanted, {}, answer); });
    if (sameXml(await xmlOf(added), wanted)) {
      for (const part of old) await remove(part);
      return;
    }
    await remove(added);
  }
  throw new WordError('failed', 'Word did not keep the state.');
}

/** A declaration makes later updates fail on some builds. */
const withoutDeclaration = (xml: string): string => xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '');

/** Word may write the part in another form; what counts is the same root with the same text. */
function sameXml(read: string, wanted: string): boolean {
  if (withoutDeclaration(read) === wanted) return true;
  const text = (xml: string): string => new DOMParser().parseFromString(xml, 'application/xml').documentElement.textContent;
  return text(read) === text(wanted);
}
