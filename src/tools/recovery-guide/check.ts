/** What the fields of the guide owe to each other and to claims. */
import { columnsOf, lastExpected, nameSpan, type Answer, type Span } from './model.ts';

interface Sign {
  id: string;
  answers: (Span & { answer: Answer })[];
}

/**
 * @param lastsDays by the claim that the sign names: its last day, if it names one
 * @returns what is wrong and how to cure it, or nothing
 */
export function signProblem(
  { id, answers }: Sign,
  stages: Span[],
  lastsDays: number | undefined,
): string | undefined {
  const torn = answers.find((answer) => columnsOf(answer, stages) === undefined);
  if (torn) {
    const known = stages.map(nameSpan).join(', ');
    return `The sign "${id}" has an answer for ${nameSpan(torn)}. Answers begin and end where the stages do: ${known}.`;
  }
  const last = lastExpected(answers);
  if (last === undefined || lastsDays === undefined || last <= lastsDays) return undefined;
  return (
    `The sign "${id}" is called expected up to day ${String(last)}, but its claim ends at ` +
    `${String(lastsDays)} days. End the answer there.`
  );
}
