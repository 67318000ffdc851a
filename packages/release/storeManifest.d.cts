export function storeManifest(xml: string): string;
