/** The headers let no string become a script or a document, but for what a policy of a name they know has made. */

interface Policy {
  createHTML: (text: string) => string;
  createScriptURL: (text: string) => string;
}

/** The types of the platform say string where it gives an object that stands for one. */
interface Factory {
  createPolicy: (name: string, rules: Partial<Policy>) => Policy;
}

/**
 * @param name as in `trusted-types` of src/output/headers.ts; a page may use each once
 * @returns the rules as a policy, and as they are where the browser knows of no such thing
 */
export function policyNamed<Rules extends Partial<Policy>>(name: string, rules: Rules): Rules {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return (trustedTypes?.createPolicy(name, rules) as Rules | undefined) ?? rules;
}
