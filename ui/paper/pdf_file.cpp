#include "ui/paper/pdf_file.h"

#include <cstdlib>

namespace yishibu {

std::unique_ptr<PdfFile> PdfFile::read(const QByteArray &bytes)
{
    std::unique_ptr<PdfFile> file(new PdfFile(qpdf_init()));
    qpdf_silence_errors(file->m_data);
    qpdf_set_suppress_warnings(file->m_data, QPDF_TRUE);
    qpdf_set_attempt_recovery(file->m_data, QPDF_FALSE);
    if (qpdf_read_memory(file->m_data, "paper", bytes.constData(), static_cast<unsigned long long>(bytes.size()), nullptr) & QPDF_ERRORS)
        return nullptr;
    return file;
}

PdfFile::~PdfFile()
{
    qpdf_cleanup(&m_data);
}

int PdfFile::pageCount() const
{
    return qMax(0, qpdf_get_num_pages(m_data));
}

qpdf_oh PdfFile::page(int page) const
{
    return qpdf_get_page_n(m_data, size_t(page));
}

QByteArray PdfFile::drawing(int number) const
{
    unsigned char *bytes = nullptr;
    size_t length = 0;
    if (qpdf_oh_get_page_content_data(m_data, page(number), &bytes, &length) & QPDF_ERRORS)
        return {};
    const QByteArray drawing(reinterpret_cast<const char *>(bytes), qsizetype(length));
    std::free(bytes);
    return drawing;
}

void PdfFile::setDrawing(int number, const QByteArray &operators)
{
    qpdf_oh_replace_key(m_data, page(number), "/Contents", newStream(operators));
}

QByteArray PdfFile::bytesOf(qpdf_oh stream) const
{
    unsigned char *bytes = nullptr;
    size_t length = 0;
    QPDF_BOOL isPlain = QPDF_FALSE;
    if (qpdf_oh_get_stream_data(m_data, stream, qpdf_dl_all, &isPlain, &bytes, &length) & QPDF_ERRORS)
        return {};
    const QByteArray plain(reinterpret_cast<const char *>(bytes), qsizetype(length));
    std::free(bytes);
    return plain;
}

qpdf_oh PdfFile::newStream(const QByteArray &bytes) const
{
    const qpdf_oh stream = qpdf_oh_new_stream(m_data);
    qpdf_oh_replace_stream_data(m_data, stream, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()),
                                qpdf_oh_new_null(m_data), qpdf_oh_new_null(m_data));
    return stream;
}

std::optional<QByteArray> PdfFile::written() const
{
    if (qpdf_has_error(m_data) || (qpdf_init_write_memory(m_data) & QPDF_ERRORS))
        return std::nullopt;
    qpdf_set_object_stream_mode(m_data, qpdf_o_disable);
    qpdf_set_newline_before_endstream(m_data, QPDF_TRUE);
    qpdf_set_deterministic_ID(m_data, QPDF_TRUE);
    if (qpdf_write(m_data) & QPDF_ERRORS)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(m_data)), qsizetype(qpdf_get_buffer_length(m_data)));
}

} // namespace yishibu
