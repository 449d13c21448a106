/** The tags that words in `content/` may hold. What each of them is stands with the subjects that draw it. */
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

/** The tag of a tool, which is its component: `NeedleDepth` for `needle-depth`. */
export const toolTag = (id: string): string =>
  id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
