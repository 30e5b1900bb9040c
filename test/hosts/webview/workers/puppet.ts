/** A worker that answers when told to. */

class Puppet<Asked extends { readonly id: number }> extends EventTarget {
  readonly asked: Asked[] = [];
  ended = false;

  postMessage(request: Asked): void {
    this.asked.push(structuredClone(request));
  }

  terminate(): void {
    this.ended = true;
  }

  answer(message: object): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  /** As a worker whose script throws outside of any answer. */
  die(): void {
    this.dispatchEvent(new Event('error'));
  }

  async next(count: number): Promise<Asked> {
    for (let turn = 0; turn < 200 && this.asked.length < count; turn++)
      await new Promise((done) => setTimeout(done, 1));
    const request = this.asked[count - 1];
    if (!request) throw new Error(`never asked ${count} times`);
    return request;
  }
}

/** Workers as they are started, one after the other. */
export function puppets<Asked extends { readonly id: number }>() {
  const all: Puppet<Asked>[] = [];
  const start = (): Promise<Worker> => {
    const puppet = new Puppet<Asked>();
    all.push(puppet);
    return Promise.resolve(puppet as unknown as Worker);
  };
  return { all, start };
}
