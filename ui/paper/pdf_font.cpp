#include "ui/paper/pdf_font.h"

namespace yishibu {

namespace {

QByteArray hex(quint16 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0');
}

QByteArray utf16Hex(const QString &words)
{
    QByteArray digits;
    for (const QChar unit : words)
        digits += hex(unit.unicode());
    return digits;
}

/// PDF 32000-1, 9.7.4.3: the width of a code in a /W array, or the usual one.
double widthOf(qpdf_data pdf, qpdf_oh descendant, quint16 code)
{
    const qpdf_oh widths = qpdf_oh_get_key(pdf, descendant, "/W");
    const int count = qpdf_oh_is_array(pdf, widths) ? qpdf_oh_get_array_n_items(pdf, widths) : 0;
    const auto number = [pdf, widths](int at) { return qpdf_oh_get_numeric_value(pdf, qpdf_oh_get_array_item(pdf, widths, at)); };
    for (int at = 0; at + 1 < count;) {
        const int first = int(number(at));
        const qpdf_oh second = qpdf_oh_get_array_item(pdf, widths, at + 1);
        if (qpdf_oh_is_array(pdf, second)) {
            if (code >= first && code < first + qpdf_oh_get_array_n_items(pdf, second))
                return qpdf_oh_get_numeric_value(pdf, qpdf_oh_get_array_item(pdf, second, code - first));
            at += 2;
        } else {
            if (at + 2 < count && code >= first && code <= int(number(at + 1)))
                return number(at + 2);
            at += 3;
        }
    }
    return qpdf_oh_has_key(pdf, descendant, "/DW") ? qpdf_oh_get_numeric_value(pdf, qpdf_oh_get_key(pdf, descendant, "/DW")) : 1000;
}

} // namespace

std::optional<quint16> PdfFont::codeFor(quint16 code, const QString &words)
{
    if (!m_words.contains(code))
        m_words.insert(code, words);
    if (m_words.value(code) == words)
        return code;
    const auto other = m_others.constFind({code, words});
    if (other != m_others.cend())
        return *other;
    if (m_last == 0xFFFF)
        return std::nullopt;
    ++m_last;
    m_others.insert({code, words}, m_last);
    m_words.insert(m_last, words);
    m_drawnAs.insert(m_last, code);
    return m_last;
}

QByteArray PdfFont::toUnicode() const
{
    QList<QByteArray> lines;
    for (const auto &[code, words] : m_words.asKeyValueRange()) {
        if (!words.isEmpty())
            lines.append('<' + hex(code) + "> <" + utf16Hex(words) + '>');
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype atMost = 100; // in one block of a CMap
    for (qsizetype at = 0; at < lines.size(); at += atMost) {
        const QList<QByteArray> block = lines.mid(at, atMost);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join('\n') + "\nendbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void PdfFont::keepNewCodes(PdfFile &file, qpdf_oh descendant) const
{
    const qpdf_data pdf = file.handle();
    qpdf_oh widths = qpdf_oh_get_key(pdf, descendant, "/W");
    if (!qpdf_oh_is_array(pdf, widths))
        widths = qpdf_oh_new_array(pdf);
    QByteArray glyphs;
    for (int code = 0; code <= m_last; ++code) {
        const quint16 glyph = m_drawnAs.value(quint16(code), quint16(code));
        glyphs += char(glyph >> 8);
        glyphs += char(glyph & 0xFF);
    }
    const qpdf_oh descriptor = qpdf_oh_get_key(pdf, descendant, "/FontDescriptor");
    QByteArray present = file.bytesOf(qpdf_oh_get_key(pdf, descriptor, "/CIDSet"));
    present.resize(qMax(present.size(), qsizetype(m_last / 8 + 1)), '\0');
    for (const auto &[code, drawnAs] : m_drawnAs.asKeyValueRange()) {
        qpdf_oh_append_item(pdf, widths, qpdf_oh_new_integer(pdf, code));
        const qpdf_oh width = qpdf_oh_new_array(pdf);
        qpdf_oh_append_item(pdf, width, qpdf_oh_new_real_from_double(pdf, widthOf(pdf, descendant, drawnAs), 3));
        qpdf_oh_append_item(pdf, widths, width);
        present[code / 8] = char(present.at(code / 8) | (0x80 >> (code % 8)));
    }
    qpdf_oh_replace_key(pdf, descendant, "/W", widths);
    qpdf_oh_replace_key(pdf, descendant, "/CIDToGIDMap", file.newStream(glyphs));
    qpdf_oh_replace_key(pdf, descriptor, "/CIDSet", file.newStream(present));
}

void PdfFont::keepIn(PdfFile &file, qpdf_oh font) const
{
    const qpdf_data pdf = file.handle();
    qpdf_oh_replace_key(pdf, font, "/ToUnicode", file.newStream(toUnicode()));
    if (!m_drawnAs.isEmpty())
        keepNewCodes(file, qpdf_oh_get_array_item(pdf, qpdf_oh_get_key(pdf, font, "/DescendantFonts"), 0));
}

} // namespace yishibu
