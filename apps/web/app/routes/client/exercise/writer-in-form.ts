/** Where somebody writes in a form, to go on there when its fields are drawn anew. */
export interface Writer {
  readonly name: string;
  /** Among the fields of that name. */
  readonly place: number;
  /** The caret, counted from the end: what is brought in stands before what is being written. */
  readonly fromEnd: number | null;
}

type Box = HTMLTextAreaElement | HTMLInputElement;
const isBox = (field: unknown): field is Box =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;

const boxesNamed = (form: HTMLFormElement, name: string): readonly Box[] =>
  Array.from(form.elements).filter((field): field is Box => isBox(field) && field.name === name);

export function writerIn(form: HTMLFormElement | null): Writer | null {
  const box = document.activeElement;
  if (!form || !isBox(box) || box.form !== form) return null;
  const { name, value, selectionEnd } = box;
  return {
    name,
    place: boxesNamed(form, name).indexOf(box),
    fromEnd: selectionEnd === null ? null : value.length - selectionEnd,
  };
}

export function writeOn(form: HTMLFormElement | null, writer: Writer | null): void {
  const box = form && writer ? boxesNamed(form, writer.name)[writer.place] : undefined;
  if (!box || document.activeElement === box) return;
  box.focus();
  if (writer?.fromEnd === null || writer?.fromEnd === undefined) return;
  const caret = Math.max(0, box.value.length - writer.fromEnd);
  box.setSelectionRange(caret, caret);
}
