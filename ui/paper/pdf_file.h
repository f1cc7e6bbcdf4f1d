#pragma once

#include <QByteArray>
#include <QList>
#include <qpdf/qpdf-c.h>

#include <memory>
#include <optional>

namespace yishibu {

/// A PDF in memory, taken apart by libqpdf. Whatever it refuses shows when it is written.
class PdfFile
{
public:
    /// Nothing where the bytes are no PDF. They must stay as long as this does.
    static std::unique_ptr<PdfFile> read(const QByteArray &bytes);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    int pageCount() const;
    /// What is drawn on a page, from 0, as PDF's operators.
    QByteArray drawing(int page) const;
    void setDrawing(int page, const QByteArray &operators);

    qpdf_data handle() const { return m_data; }
    qpdf_oh page(int page) const;
    QByteArray bytesOf(qpdf_oh stream) const;
    qpdf_oh newStream(const QByteArray &bytes) const;

    /// The whole file as PDF/A-1b wants it: no object streams, every stream ended on a line of its own. Nothing if anything
    /// went wrong since it was read.
    std::optional<QByteArray> written() const;

private:
    explicit PdfFile(qpdf_data data) : m_data(data) {}
    mutable qpdf_data m_data;
};

} // namespace yishibu
