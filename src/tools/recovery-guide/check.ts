/** Checks of a sign against the stages and its claim. */
import { words } from '../../words/words.ts';
import { columnsOf, lastExpected, nameSpan, type Answer, type Span } from './model.ts';

interface Sign {
  id: string;
  answers: (Span & { answer: Answer })[];
}

/**
 * @param lastsDays the last day according to the sign’s claim, if it has one
 * @returns what is wrong and how to fix it; undefined if all is right
 */
export function signProblem(
  { id, answers }: Sign,
  stages: Span[],
  lastsDays: number | undefined,
): string | undefined {
  const name = (span: Span): string => nameSpan(span, words.recoveryGuide.spans);
  const wrong = answers.find((answer) => columnsOf(answer, stages) === undefined);
  if (wrong) {
    const known = stages.map(name).join(', ');
    return (
      `The sign "${id}" has an answer for ${name(wrong)}, which begins or ends within a stage. ` +
      `Begin and end each answer where the stages do: ${known}.`
    );
  }
  const last = lastExpected(answers);
  if (last === undefined || lastsDays === undefined || last <= lastsDays) return undefined;
  return (
    `The sign "${id}" is called expected up to day ${String(last)}, but its claim ends at ` +
    `${String(lastsDays)} days. End the "expected" answer on that day.`
  );
}
