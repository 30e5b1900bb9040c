/** Small forms that ask before the text is changed: a new name, a new flow, the name of a view. */
import { button, h, refill } from '../dom.js';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  /** What may be chosen: a closed list, or with `open` proposals for a free text. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  readonly open?: boolean;
}

export interface Question {
  readonly title: string;
  readonly action: string;
  readonly fields: readonly Field[];
  /** Undefined where it is done; else why not, which stays in sight. `more` offers to do it all the same. */
  answer(values: Readonly<Record<string, string>>, more: boolean): Promise<Refused | undefined>;
}

export interface Refused {
  readonly problem: string;
  /** What may be done all the same. */
  readonly more?: string;
}

export interface Dialog {
  readonly element: HTMLElement;
  ask(question: Question): void;
}

/** `focusBack`: where what had the focus is gone when it closes, as after a change of its name. */
export function createDialog(focusBack: () => void): Dialog {
  const form = h('form', { method: 'dialog' });
  const element = h('dialog', { class: 'panel dialog', 'aria-labelledby': 'dialog-title' }, form);
  element.addEventListener('close', () => {
    const { activeElement } = document;
    if (activeElement === document.body || element.contains(activeElement)) focusBack();
  });
  return {
    element,
    ask(question) {
      refill(form, ...partsOf(question, element, form));
      element.showModal();
      form.querySelector<HTMLInputElement>('input, select')?.focus();
      form.querySelector<HTMLInputElement>('input')?.select();
    },
  };
}

function partsOf(question: Question, dialog: HTMLDialogElement, form: HTMLFormElement): HTMLElement[] {
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const more = button({ label: '' }, () => void send(true));
  const act = h('button', { type: 'submit', class: 'primary' }, question.action);
  more.hidden = true;

  async function send(insisting: boolean): Promise<void> {
    const values = Object.fromEntries(
      [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')].map((each) => [
        each.name,
        each.value.trim(),
      ]),
    );
    const refused = await question
      .answer(values, insisting)
      .catch((error: unknown) => ({ problem: String(error), more: undefined }));
    if (!refused) return dialog.close();
    trouble.textContent = refused.problem;
    more.hidden = refused.more === undefined;
    more.textContent = refused.more ?? '';
  }

  act.addEventListener('click', (event) => {
    // A form that is not whole says so itself.
    if (!form.checkValidity()) return;
    event.preventDefault();
    void send(false);
  });
  return [
    h('h2', { id: 'dialog-title' }, question.title),
    ...question.fields.map((field) => fieldOf(field)),
    trouble,
    h(
      'div',
      { class: 'buttons' },
      more,
      button({ label: 'Cancel' }, () => dialog.close()),
      act,
    ),
  ];
}

function fieldOf({ name, label, value = '', options, open = false }: Field): HTMLElement {
  if (options && !open) {
    const list = h('select', { name }, ...options.map((each) => h('option', { value: each.id }, each.label)));
    list.value = value;
    return h('label', { class: 'field' }, h('span', {}, label), list);
  }
  const input = h('input', {
    name,
    value,
    type: 'text',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false',
    list: options && `proposals-${name}`,
  });
  const proposals =
    options &&
    h(
      'datalist',
      { id: `proposals-${name}` },
      ...options.map((each) => h('option', { value: each.id }, each.label)),
    );
  return h('div', {}, h('label', { class: 'field' }, h('span', {}, label), input), proposals);
}
