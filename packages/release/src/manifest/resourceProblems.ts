import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { limits, resourceKinds } from './sequences';

/** Resources that are undefined, unused, defined twice, or have too long ids. */
export function resourceProblems(root: ManifestElement): readonly string[] {
  const users = elementsNamed(root, 'VersionOverrides').flatMap((overrides) =>
    elementsNamed(overrides, ...Object.values(resourceKinds).flatMap((kind) => kind.users)),
  );
  const problems = Object.entries(resourceKinds).flatMap(([kind, { users: names, resource }]) => {
    const defined = elementsNamed(root, kind).flatMap((list) => elementsNamed(list, resource));
    const ids = new Set(defined.map(idOf));
    const using = users.filter(
      ({ name, attributes }) => attributes['resid'] !== undefined && (names as readonly string[]).includes(name),
    );
    const used = new Set(using.map(({ attributes }) => attributes['resid']));
    return [
      ...using
        .filter(({ attributes }) => !ids.has(attributes['resid'] ?? ''))
        .map(
          (user) =>
            `${formatElement(user)} names a resource that <${kind}> does not hold: add it there or mend the name.`,
        ),
      ...defined
        .filter((element) => !used.has(idOf(element)))
        .map((element) => `${formatElement(element)} is used nowhere: take it out or name it where it belongs.`),
    ];
  });
  return [...problems, ...idProblems(elementsNamed(root, 'Resources').flatMap(({ children }) => children).flatMap(({ children }) => children))]; // prettier-ignore
}

function idProblems(resources: readonly ManifestElement[]): readonly string[] {
  const seen = new Set<string>();
  return resources.flatMap((resource) => {
    const id = idOf(resource);
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(twice ? [`${formatElement(resource)} has the id of an earlier resource: give it another.`] : []),
      ...(id.length > limits.resid
        ? [`${formatElement(resource)} has an id of ${id.length} characters: Excel takes ${limits.resid} at most.`]
        : []),
    ];
  });
}

function idOf({ attributes }: ManifestElement): string {
  return attributes['id'] ?? '';
}
