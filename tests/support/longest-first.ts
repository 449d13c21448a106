import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that build, or visit every page: begun last, one processor would wait for them alone. */
const long = /site\/(?:build|history)\.test|every-page/;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
