/** Breaks a rule of the linter in every line or so, so that a test sees the linter bite. */
import { Bad } from './cycle.js';

const answer = async (question: any): Promise<number> => (question == 1 ? 42 : 0);

export default function run(kind: 'one' | 'two', names: string[]): number {
  answer(names[0]!);
  console.log(Bad);
  switch (kind) {
    case 'one':
      return 1;
  }
  return 2;
}
