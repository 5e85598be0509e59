import { DocxPackage } from './docxPackage';
import { CONTENT_TYPES, OFFICE_RELATIONSHIPS, RELATIONSHIPS, W } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="${MAIN}.settings+xml"/>
<Override PartName="/word/footer1.xml" ContentType="${MAIN}.footer+xml"/>
<Override PartName="/word/footer2.xml" ContentType="${MAIN}.footer+xml"/></Types>`;

const packageRelationships = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">
<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelationships = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">
<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="${OFFICE_RELATIONSHIPS}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="${OFFICE_RELATIONSHIPS}/footer" Target="footer1.xml"/>
<Relationship Id="rId4" Type="${OFFICE_RELATIONSHIPS}/footer" Target="footer2.xml"/></Relationships>`;

const settings = `${DECLARATION}<w:settings xmlns:w="${W}"><w:evenAndOddHeaders/></w:settings>`;

/** 7.5: the number between dashes in 四号 半角宋体, on the outer side one character from the edge. */
const footer = (side: 'left' | 'right'): string => {
  const look = '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>';
  return `${DECLARATION}<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:ind w:${side}Chars="100" w:${side}="280"/><w:jc w:val="${side}"/></w:pPr>
<w:r>${look}<w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r>${look}<w:t>1</w:t></w:r></w:fldSimple>
<w:r>${look}<w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;
};

/** GB/T 9704—2012: A4, margins 37/35/28/26 mm, 22 lines of 28 characters. */
const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>
<w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1588" w:gutter="0"/>
<w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>`;

const document = `${DECLARATION}<w:document xmlns:w="${W}" xmlns:r="${OFFICE_RELATIONSHIPS}"><w:body><w:p/>${section}</w:body></w:document>`;

const heading = (level: number, font: string): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr>
<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/></w:rPr></w:style>`;

const styles = `${DECLARATION}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="Times New Roman"/>
<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
${heading(1, '黑体')}${heading(2, '楷体_GB2312')}${heading(3, '仿宋_GB2312')}
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr>
<w:rPr><w:rFonts w:ascii="方正小标宋简体" w:hAnsi="方正小标宋简体" w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/></w:rPr></w:style></w:styles>`;

/** An empty document with the page of an official document. */
export function blankDocument(): DocxPackage {
  return DocxPackage.of({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelationships,
    'word/document.xml': document,
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/footer1.xml': footer('right'),
    'word/footer2.xml': footer('left'),
    'word/_rels/document.xml.rels': documentRelationships,
  });
}
