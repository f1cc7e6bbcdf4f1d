#pragma once

#include "ui/paper/pdf_file.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace yishibu {

/// A font of a PDF: which words the codes stand for. One glyph may be drawn for several words (人 and the radical of its shape);
/// each of them gets a code of its own.
class PdfFont
{
public:
    /// The last code that the drawing uses so far.
    void noteCode(quint16 code) { m_last = qMax(m_last, code); }
    /// The code that draws the same and says this; nothing where all codes are taken.
    std::optional<quint16> codeFor(quint16 code, const QString &words);
    /// Writes down in the file what every code says, and what the new ones draw.
    void keepIn(PdfFile &file, qpdf_oh font) const;

private:
    QByteArray toUnicode() const;
    void keepNewCodes(PdfFile &file, qpdf_oh descendant) const;

    QMap<quint16, QString> m_words;                              ///< of every code
    QHash<std::pair<quint16, QString>, quint16> m_others;        ///< further words of a code: the new code
    QMap<quint16, quint16> m_drawnAs;                            ///< new code: the one that draws it
    quint16 m_last = 0;
};

} // namespace yishibu
