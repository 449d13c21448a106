/**
 * The `trusted-types` header allows a string to become a script or HTML only through a policy with a listed name. These
 * are the parts of the browser's API that we use.
 */
interface Policy {
  createHTML: (text: string) => string;
  createScriptURL: (text: string) => string;
}

interface Factory {
  createPolicy: (name: string, rules: Partial<Policy>) => Policy;
}

/**
 * Creates a policy. A page can create each policy only once.
 * @param name one of the names in `trusted-types` of src/output/headers.ts
 * @returns the policy, or the rules themselves if the browser does not support policies
 */
export function policyNamed<Rules extends Partial<Policy>>(name: string, rules: Rules): Rules {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return (trustedTypes?.createPolicy(name, rules) as Rules | undefined) ?? rules;
}
