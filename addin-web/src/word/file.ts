import { asked } from './faults';

const SLICE = 1024 * 1024;

/** The document as it would be saved now. Word lets only two copies be open, so the copy is closed whatever happens. */
export async function readFile(signal?: AbortSignal): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      signal?.throwIfAborted();
      const slice = await asked<Office.Slice>((answer) => { file.getSliceAsync(index, answer); });
      bytes.set(slice.data as ArrayLike<number>, filled);
      filled += slice.size;
    }
    return bytes;
  } finally {
    await asked((answer: (result: Office.AsyncResult<unknown>) => void) => { file.closeAsync(answer); });
  }
}
