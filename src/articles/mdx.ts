/** The tags that authors can use without importing them in MDX. */
import type { articleTags } from '../corpus/tags.ts';
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
import Claim from '../evidence/Claim.astro';
import Verdict from '../evidence/Verdict.astro';
import Term from '../glossary/Term.astro';
import AdviceDiffers from './AdviceDiffers.astro';
import Care from './Care.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import EmergencyNumbers from '../ui/EmergencyNumbers.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Table from './Table.astro';
import Unknown from './Unknown.astro';
import WaitingTimes from './WaitingTimes.astro';

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
