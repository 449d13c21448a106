/** The tags that authors can use without importing them in MDX. */
import type { articleTags, sitePageTags } from '../corpus/tags.ts';
import AppointmentSteps from '../drawings/AppointmentSteps.astro';
import AreasToLeaveAlone from '../drawings/AreasToLeaveAlone.astro';
import BodyAreas from '../drawings/BodyAreas.astro';
import ChannelsClosing from '../drawings/ChannelsClosing.astro';
import HealingPhases from '../drawings/HealingPhases.astro';
import InfectionPaths from '../drawings/InfectionPaths.astro';
import LengthAndDepth from '../drawings/LengthAndDepth.astro';
import NeedleLaserPeel from '../drawings/NeedleLaserPeel.astro';
import PictureTricks from '../drawings/PictureTricks.astro';
import RednessByDay from '../drawings/RednessByDay.astro';
import ScarShapes from '../drawings/ScarShapes.astro';
import SessionSpacing from '../drawings/SessionSpacing.astro';
import SkinSection from '../drawings/SkinSection.astro';
import ThreeDevices from '../drawings/ThreeDevices.astro';
import WhatWhen from '../drawings/WhatWhen.astro';
import Cite from '../evidence/Cite.astro';
import CiteLink from '../evidence/CiteLink.astro';
import Claim from '../evidence/Claim.astro';
import Verdict from '../evidence/Verdict.astro';
import Term from '../glossary/Term.astro';
import AdviceDiffers from './AdviceDiffers.astro';
import Care from './Care.astro';
import Count from './Count.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import EmergencyNumbers from '../ui/EmergencyNumbers.astro';
import Heading from './Heading.astro';
import KeptPages from './KeptPages.astro';
import Link from './Link.astro';
import Meaning from './Meaning.astro';
import Meanings from './Meanings.astro';
import Section from './Section.astro';
import Setting from './Setting.astro';
import Table from './Table.astro';
import Unknown from './Unknown.astro';
import WaitingTimes from './WaitingTimes.astro';
import WaysToTell from './WaysToTell.astro';
import When from './When.astro';

export const mdxComponents = {
  a: Link,
  h2: Heading,
  AdviceDiffers,
  AppointmentSteps,
  AreasToLeaveAlone,
  BodyAreas,
  Care,
  ChannelsClosing,
  Cite,
  Claim,
  Do,
  Dont,
  EmergencyNumbers,
  HealingPhases,
  InfectionPaths,
  LengthAndDepth,
  NeedleLaserPeel,
  PictureTricks,
  RednessByDay,
  ScarShapes,
  SessionSpacing,
  SkinSection,
  Table,
  Term,
  ThreeDevices,
  Unknown,
  Verdict,
  WaitingTimes,
  WhatWhen,
} satisfies Record<(typeof articleTags)[number] | 'a' | 'h2', unknown>;

/** Tags of pages about the site. They have no list of references, so a citation leads to the list of all. */
export const sitePageComponents = {
  ...mdxComponents,
  h2: 'h2',
  Cite: CiteLink,
  Count,
  KeptPages,
  Meaning,
  Meanings,
  Section,
  Setting,
  WaysToTell,
  When,
} satisfies Record<(typeof sitePageTags)[number] | keyof typeof mdxComponents, unknown>;
