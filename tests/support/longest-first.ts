import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that build a site or visit every page. They start first, so that no worker ends long after the others. */
const long = /site\/(?:build|history)\.test|every-page/;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
