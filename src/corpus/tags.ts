/** The tags that pages in `content/` can use. `src/articles/mdx.ts` gives each its component. */
export const articleTags = [
  'AdviceDiffers',
  'AppointmentSteps',
  'AreasToLeaveAlone',
  'BodyAreas',
  'Care',
  'ChannelsClosing',
  'Cite',
  'Claim',
  'Do',
  'Dont',
  'EmergencyNumbers',
  'HealingPhases',
  'InfectionPaths',
  'LengthAndDepth',
  'NeedleLaserPeel',
  'PictureTricks',
  'RednessByDay',
  'ScarShapes',
  'SessionSpacing',
  'SkinSection',
  'Table',
  'Term',
  'ThreeDevices',
  'Unknown',
  'Verdict',
  'WaitingTimes',
  'WhatWhen',
] as const;

/** Tags for pages about the site only. */
export const sitePageTags = [
  'Count',
  'KeptPages',
  'Meaning',
  'Meanings',
  'Section',
  'Setting',
  'WaysToTell',
  'When',
] as const;

/** Tags for `/for-clinics/` only. */
export const clinicTags = ['CreditLine', 'WaysToEmbed'] as const;

/** The tag of a tool: `NeedleDepth` for `needle-depth`. */
export const toolTag = (id: string): string =>
  id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
