import { FileWorkbook } from '../../../src/workbook/xlsx';
import { samplePlan } from '../../support/samplePlan';
import { identityOf, partsOf, relation, relationships, sketch, unzip, zip } from '../../support/archive';

const sheets = { A: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', B: '<sheetData/>' };

async function changed(
  bytes: Uint8Array,
): Promise<{ readonly parts: Record<string, string>; readonly workbook: FileWorkbook }> {
  const workbook = await FileWorkbook.open(bytes);
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  const saved = await workbook.save();
  return { parts: unzip(saved), workbook: await FileWorkbook.open(saved) };
}

describe('contents of other programs survive a change', () => {
  test('names stay as they are written, of huge areas and of print areas too', async () => {
    const names = [
      '<definedName name="All" comment="c">A!$A$1:$XFD$1048576</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1:$B$2</definedName>',
    ].join('');
    const { parts, workbook } = await changed(
      sketch({ sheets, workbook: identityOf(0).replace('</definedNames>', `${names}</definedNames>`) }),
    );
    const xml = parts['xl/workbook.xml']!;
    expect(xml).toContain(names);
    expect(xml.match(/_xlnm[.]Print_Area/g)).toHaveLength(2);
    expect(xml.indexOf('<definedNames>')).toBeGreaterThan(xml.indexOf('</sheets>'));
    expect(xml.indexOf('</definedNames>')).toBeLessThan(xml.indexOf('<calcPr'));
    expect((await workbook.sheets()).map(({ identity }) => identity)).toEqual([
      'cv581-2022|BM4|2022-N|Sở A',
      null,
      samplePlan().identity,
    ]);
  });

  test('custom XML and custom properties stay, with their content types and relations', async () => {
    const parts = partsOf({
      sheets,
      parts: {
        'customXml/item1.xml': '<a xmlns="urn:x">Số liệu</a>',
        'customXml/itemProps1.xml': '<p/>',
        'customXml/_rels/item1.xml.rels': relationships([relation(1, 'customXmlProps', 'itemProps1.xml')]),
        'docProps/custom.xml': '<Properties/>',
      },
    });
    const overrides =
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
    const original = zip({
      ...parts,
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace('</Types>', `${overrides}</Types>`),
      '_rels/.rels': relationships([
        relation(1, 'officeDocument', 'xl/workbook.xml'),
        relation(2, 'custom-properties', 'docProps/custom.xml'),
      ]),
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        `${relation(9, 'customXml', '../customXml/item1.xml')}</Relationships>`,
      ),
    });
    const once = await changed(original);
    const twice = unzip(await once.workbook.save());
    for (const saved of [once.parts, twice]) {
      for (const path of Object.keys(parts).filter((name) => /^customXml|custom[.]xml$/.test(name))) {
        expect([path, saved[path]]).toEqual([path, parts[path]]);
      }
      expect(saved['[Content_Types].xml']!.split('/docProps/custom.xml')).toHaveLength(2);
      expect(saved['[Content_Types].xml']).toContain('/customXml/itemProps1.xml');
      expect(saved['_rels/.rels']!.split('Target="/docProps/custom.xml"')).toHaveLength(2);
      expect(saved['xl/_rels/workbook.xml.rels']!.split('Target="/customXml/item1.xml"')).toHaveLength(2);
      const ids = [...saved['xl/_rels/workbook.xml.rels']!.matchAll(/Id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('the protection and the page of a sheet that LibreOffice has saved stay', async () => {
    const { parts } = await changed(
      sketch({
        sheets: {
          A: '<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr><sheetData><row r="1" hidden="true"><c r="A1" s="1"><v>1</v></c></row></sheetData><sheetProtection sheet="true" objects="true" scenarios="true" formatRows="false"/><printOptions horizontalCentered="true"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" useFirstPageNumber="false"/>',
        },
        styles:
          '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="true"><protection locked="false"/></xf></cellXfs>',
      }),
    );
    const xml = parts['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<row [^>]*hidden="1"/);
    expect(xml).toMatch(/<sheetProtection sheet="1" formatRows="0" objects="1" scenarios="1"\/>/);
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).not.toContain('irstPageNumber');
    expect(parts['xl/styles.xml']).toContain('<protection locked="0"/>');
  });

  test('a workbook whose structure is protected takes no sheet', async () => {
    const workbook = await FileWorkbook.open(
      zip({
        ...partsOf({ sheets }),
        'xl/workbook.xml': partsOf({ sheets })['xl/workbook.xml']!.replace(
          '<sheets>',
          '<workbookProtection lockStructure="true"/><sheets>',
        ),
      }),
    );
    await expect(workbook.insert([samplePlan({ tab: 'BM4' })])).rejects.toMatchObject({
      problem: { code: 'protected' },
    });
    expect(await workbook.sheets()).toHaveLength(2);
  });
});
