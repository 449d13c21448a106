import { describe, expect, test } from 'vitest';
import type { Corpus, Rule } from '../../../src/corpus/rule.ts';
import { citationEndsItsSentence } from '../../../src/corpus/rules/citation-ends-its-sentence.ts';
import { claimExists } from '../../../src/corpus/rules/claim-exists.ts';
import { claimIsUsed } from '../../../src/corpus/rules/claim-is-used.ts';
import { headingOrder } from '../../../src/corpus/rules/heading-order.ts';
import { linkTextIsDescriptive } from '../../../src/corpus/rules/link-text-is-descriptive.ts';
import { retractedIsNotCited } from '../../../src/corpus/rules/retracted-is-not-cited.ts';
import { secondHandIsNotAlone } from '../../../src/corpus/rules/second-hand-is-not-alone.ts';
import { concernExists } from '../../../src/corpus/rules/concern-exists.ts';
import { nameIsUnique } from '../../../src/corpus/rules/name-is-unique.ts';
import { pageHasJamaMarks } from '../../../src/corpus/rules/page-has-jama-marks.ts';
import { pictureHasAlt } from '../../../src/corpus/rules/picture-has-alt.ts';
import { readingGradeIsLow } from '../../../src/corpus/rules/reading-grade-is-low.ts';
import { referenceExists } from '../../../src/corpus/rules/reference-exists.ts';
import { termIsDefined } from '../../../src/corpus/rules/term-is-defined.ts';
import { article, claim, concern, corpus } from '../../support/corpus.ts';

const glance = (id: string) => ({ atAGlance: [{ label: 'Answer', claim: id }] });
const hard =
  'Notwithstanding considerable heterogeneity, investigators characterized postoperative ' +
  'dyspigmentation as comparatively uncommon throughout longitudinal observation.';

interface Case {
  rule: Rule;
  good: Corpus;
  bad: Corpus;
  /** The place of the finding, and a part of its message. */
  at: string;
  says: RegExp;
}

const cases: Record<string, Case> = {
  'reference-exists, on a page': {
    rule: referenceExists,
    good: corpus({ articles: [article('a', 'So <Cite id="x y" />.')], references: ['x', 'y'] }),
    bad: corpus({ articles: [article('a', 'Yes.\n\nSo <Cite id="x y" />.')], references: ['x'] }),
    at: 'content/articles/a.mdx:3',
    says: /"y" is not in content\/references\.yaml/,
  },
  'reference-exists, behind a claim': {
    rule: referenceExists,
    good: corpus({ claims: [claim('c', ['x'])], references: ['x'] }),
    bad: corpus({ claims: [claim('c', ['x'])] }),
    at: 'content/claims/c.yaml:1',
    says: /"x" is not in/,
  },
  'claim-exists, in words': {
    rule: claimExists,
    good: corpus({
      articles: [article('a', 'A <Claim id="c">b</Claim>')],
      claims: [claim('c', [])],
    }),
    bad: corpus({ articles: [article('a', 'A <Claim id="c">b</Claim>')] }),
    at: 'content/articles/a.mdx:1',
    says: /no claim "c".*content\/claims\/c\.yaml/,
  },
  'claim-exists, in a verdict box': {
    rule: claimExists,
    good: corpus({ articles: [article('a', '<Verdict id="c" />')], claims: [claim('c', [])] }),
    bad: corpus({ articles: [article('a', '<Verdict id="c" />')] }),
    at: 'content/articles/a.mdx:1',
    says: /no claim "c"/,
  },
  'claim-exists, at a glance': {
    rule: claimExists,
    good: corpus({ articles: [article('a', 'A', glance('c'))], claims: [claim('c', [])] }),
    bad: corpus({ articles: [article('a', 'A', glance('c'))] }),
    at: 'content/articles/a.mdx:1',
    says: /no claim "c"/,
  },
  'claim-exists, for a concern': {
    rule: claimExists,
    good: corpus({ concerns: [concern('k', { claim: 'c' })], claims: [claim('c', [])] }),
    bad: corpus({
      concerns: [
        {
          ...concern('k', { claim: 'd' }),
          data: { ...concern('k', { claim: 'd' }).data, claim: 'c' },
        },
      ],
      claims: [claim('d', [])],
    }),
    at: 'content/concerns/k.mdx:1',
    says: /no claim "c"/,
  },
  'term-is-defined': {
    rule: termIsDefined,
    good: corpus({ articles: [article('a', 'A <Term id="t">b</Term>')], terms: ['t'] }),
    bad: corpus({ articles: [article('a', 'A <Term id="t">b</Term>')] }),
    at: 'content/articles/a.mdx:1',
    says: /"t" is not in content\/glossary\.yaml/,
  },
  'concern-exists': {
    rule: concernExists,
    good: corpus({ articles: [article('a', 'A', { concerns: ['k'] })], concerns: [concern('k')] }),
    bad: corpus({ articles: [article('a', 'A', { concerns: ['q'] })], concerns: [concern('k')] }),
    at: 'content/articles/a.mdx:1',
    says: /^"q" in concerns is not a concern\. Use one of: k\./,
  },
  'name-is-unique': {
    rule: nameIsUnique,
    good: corpus({ articles: [article('a', 'A', { alsoCalled: ['one', 'One'] })] }),
    bad: corpus({
      articles: [article('a', 'A', { title: 'Pits' })],
      concerns: [concern('b', { alsoCalled: ['dents', 'pits '] })],
    }),
    at: 'content/concerns/b.mdx:1',
    says: /"pits " is also a name of content\/articles\/a\.mdx/,
  },
  'picture-has-alt': {
    rule: pictureHasAlt,
    good: corpus({ articles: [article('a', '![A needle](n.png)')] }),
    bad: corpus({ articles: [article('a', 'A\n\n![](n.png)')] }),
    at: 'content/articles/a.mdx:3',
    says: /n\.png has no alternative text/,
  },
  'picture-has-alt, as a tag': {
    rule: pictureHasAlt,
    good: corpus({ articles: [article('a', '<img src="n.png" alt="A needle" />')] }),
    bad: corpus({ articles: [article('a', '<img src="n.png" alt=" " />')] }),
    at: 'content/articles/a.mdx:1',
    says: /n\.png has no alternative text/,
  },
  'reading-grade-is-low': {
    rule: readingGradeIsLow,
    good: corpus({ articles: [article('a', 'Short words. Plain words.')], terms: ['t'] }),
    bad: corpus({ articles: [article('a', `${hard} ${hard}`)], terms: ['t'] }),
    at: 'content/articles/a.mdx:1',
    says: /reading grade is \d+\.\d, .*limits are 6\.9 and 8\.9/,
  },
  'claim-is-used': {
    rule: claimIsUsed,
    good: corpus({
      articles: [article('a', 'A <Claim id="c">b</Claim>')],
      claims: [claim('c', []), claim('d', [], { standsAlone: 'People search for it.' })],
    }),
    bad: corpus({ articles: [article('a', 'A')], claims: [claim('c', [])] }),
    at: 'content/claims/c.yaml:1',
    says: /No page uses the claim "c"/,
  },
  'concern-exists, for a claim': {
    rule: concernExists,
    good: corpus({ claims: [claim('c', [], { concerns: ['k'] })], concerns: [concern('k')] }),
    bad: corpus({ claims: [claim('c', [], { concerns: ['q'] })], concerns: [concern('k')] }),
    at: 'content/claims/c.yaml:1',
    says: /^"q" in concerns is not a concern\. Use one of: k\./,
  },
  'heading-order': {
    rule: headingOrder,
    good: corpus({ articles: [article('a', '## A\n\n### B\n\n## C')] }),
    bad: corpus({ articles: [article('a', '## A\n\n#### B')] }),
    at: 'content/articles/a.mdx:3',
    says: /"B" has level 4\. Change it to level 2 to 3\./,
  },
  'heading-order, below the title': {
    rule: headingOrder,
    good: corpus({ articles: [article('a', '## A')] }),
    bad: corpus({ articles: [article('a', '# A')] }),
    at: 'content/articles/a.mdx:1',
    says: /"A" has level 1\. Change it to level 2\./,
  },
  'link-text-is-descriptive': {
    rule: linkTextIsDescriptive,
    good: corpus({ articles: [article('a', 'See [side effects](/x/).')] }),
    bad: corpus({ articles: [article('a', 'See [here](/x/).')] }),
    at: 'content/articles/a.mdx:1',
    says: /"here" does not say where the link leads/,
  },
  'retracted-is-not-cited': {
    rule: retractedIsNotCited,
    good: corpus({ articles: [article('a', 'So <Cite id="x" />.')], references: ['x'] }),
    bad: corpus({ articles: [article('a', 'So <Cite id="x" />.')], retracted: ['x'] }),
    at: 'content/articles/a.mdx:1',
    says: /"x" was retracted on 2026-01-01/,
  },
  'second-hand-is-not-alone, on a page': {
    rule: secondHandIsNotAlone,
    good: corpus({
      articles: [
        article('a', 'News reports quote a warning <Cite id="x" />. Both <Cite id="x y" />.'),
      ],
      references: ['y'],
      secondHand: ['x'],
    }),
    bad: corpus({ articles: [article('a', 'It helps <Cite id="x" />.')], secondHand: ['x'] }),
    at: 'content/articles/a.mdx:1',
    says: /second-hand .*: x\. Say in the sentence how we know/,
  },
  'second-hand-is-not-alone, behind a claim': {
    rule: secondHandIsNotAlone,
    good: corpus({ claims: [claim('c', ['x'])], secondHand: ['x'] }),
    bad: corpus({
      claims: [claim('c', [], { evidence: [{ reference: 'x', relation: 'supports' }] })],
      secondHand: ['x'],
    }),
    at: 'content/claims/c.yaml:1',
    says: /Second-hand .*: x\. Change their relation to qualifies/,
  },
  'page-has-jama-marks, its sources': {
    rule: pageHasJamaMarks,
    good: corpus({ articles: [article('a', 'So <Cite id="x" />.')] }),
    bad: corpus({ articles: [article('a', 'So it is.')] }),
    at: 'content/articles/a.mdx:1',
    says: /cites no source/,
  },
  'page-has-jama-marks, its dates': {
    rule: pageHasJamaMarks,
    good: corpus({ articles: [article('a', 'So <Cite id="x" />.', { dueOn: '2026-01-02' })] }),
    bad: corpus({ articles: [article('a', 'So <Cite id="x" />.', { dueOn: '2026-01-01' })] }),
    at: 'content/articles/a.mdx:1',
    says: /dueOn 2026-01-01 is not after checkedOn/,
  },
  'citation-ends-its-sentence': {
    rule: citationEndsItsSentence,
    good: corpus({ articles: [article('a', 'So it is\n<Cite id="x" />.')] }),
    bad: corpus({ articles: [article('a', 'So it is\n\n<Cite id="x" />. And more.')] }),
    at: 'content/articles/a.mdx:3',
    says: /paragraph starts with <Cite>/,
  },
};

describe.each(Object.entries(cases))('%s', (_name, { rule, good, bad, at, says }) => {
  test('finds no problem in correct content', () => {
    expect(rule(good)).toEqual([]);
  });

  test('names the place of a problem and what to do', () => {
    const findings = rule(bad);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(`${finding?.file ?? ''}:${String(finding?.line)}`).toBe(at);
    expect(finding?.message).toMatch(says);
  });
});

test('glossary terms count less toward the reading grade', () => {
  const words = 'Hyperpigmentation is a mark. Hyperpigmentation fades. Hyperpigmentation stays.';
  const page = article('a', words, { summary: 'It is so.' });
  expect(readingGradeIsLow(corpus({ articles: [page], terms: ['other'] }))).toHaveLength(1);
});
