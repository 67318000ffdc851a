/** The element before which the schema wants <Requirements>. */
const next = '  <DefaultSettings>';

const requirements = [
  '  <Requirements>',
  '    <Sets DefaultMinVersion="1.14">',
  '      <Set Name="ExcelApi" MinVersion="1.14" />',
  '    </Sets>',
  '  </Requirements>',
  '',
].join('\n');

/**
 * Makes the manifest for Microsoft's store from manifest.xml. The store lists an add-in for every Excel that meets its
 * requirements, where it must then work, and takes none that opens by itself with a document.
 * https://learn.microsoft.com/office/dev/add-ins/publish/publish-office-add-ins-to-appsource
 */
function storeManifest(xml) {
  if (!xml.includes(next)) throw new Error('manifest.xml has no <DefaultSettings>');
  return xml
    .replace(/<!--.*?-->/s, "<!-- For Microsoft's store, made from manifest.xml by the build. -->")
    .replace(next, `${requirements}${next}`)
    .replaceAll('Office.AutoShowTaskpaneWithDocument', 'Bieumau.Pane');
}

module.exports = { storeManifest };
