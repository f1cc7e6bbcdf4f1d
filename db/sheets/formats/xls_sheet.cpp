#include "db/sheets/formats/xls_sheet.h"

#include "db/sheets/formats/compound_file.h"
#include "db/sheets/formats/file_in_memory.h"
#include "db/sheets/formats/sheet_refused.h"
#include "db/sheets/formats/xls_records.h"

extern "C" {
#include <freexl.h>
}

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

SheetFault sheetFault(XlsFault fault)
{
    switch (fault) {
    case XlsFault::Damaged: break;
    case XlsFault::Protected: return SheetFault::OtherFormat;
    case XlsFault::TooManyRows: return SheetFault::TooManyRows;
    }
    return SheetFault::Unreadable;
}

class OpenedXls
{
public:
    explicit OpenedXls(const QByteArray &path)
    {
        if (freexl_open(path.constData(), &m_handle) != FREEXL_OK && m_handle) {
            freexl_close(m_handle);
            m_handle = nullptr;
        }
    }
    ~OpenedXls()
    {
        if (m_handle)
            freexl_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(OpenedXls)

    bool isOpen() const { return m_handle; }

    /// Turns to a sheet; its name.
    std::optional<QString> enter(int sheet)
    {
        const char *name = nullptr;
        if (freexl_get_worksheet_name(m_handle, quint16(sheet), &name) != FREEXL_OK || !name
            || freexl_select_active_worksheet(m_handle, quint16(sheet)) != FREEXL_OK)
            return std::nullopt;
        return QString::fromUtf8(name);
    }

    std::optional<QString> textAt(XlsPlace place)
    {
        FreeXL_CellValue value = {};
        if (freexl_get_cell_value(m_handle, unsigned(place.row), quint16(place.column), &value) != FREEXL_OK)
            return std::nullopt;
        if (value.type == FREEXL_CELL_NULL)
            return QString();
        if ((value.type != FREEXL_CELL_TEXT && value.type != FREEXL_CELL_SST_TEXT) || !value.value.text_value)
            return std::nullopt;
        return QString::fromUtf8(value.value.text_value);
    }

private:
    const void *m_handle = nullptr;
};

} // namespace

struct XlsFile::Laid
{
    SheetRoom room;
    std::expected<XlsRecords, XlsFault> records = std::unexpected(XlsFault::Damaged);
    std::unique_ptr<FileInMemory> texts;
};

XlsFile::XlsFile(const QByteArray &bytes, const QString &fileName) : m_fileName(fileName)
{
    const auto stream = compound_file::stream(bytes, {u"Workbook"_s, u"Book"_s});
    if (!stream)
        return;
    m_laid = std::make_unique<Laid>();
    m_laid->records = readXlsRecords(*stream, m_laid->room);
    if (m_laid->records)
        m_laid->texts = std::make_unique<FileInMemory>(compound_file::ofOneStream(m_laid->records->textsAlone));
}

XlsFile::~XlsFile() = default;

Outcome<QList<Sheet>> XlsFile::sheets()
{
    if (!m_laid) // a document, or a workbook of today behind a password
        return std::unexpected(sheetRefused(SheetFault::OtherFormat, m_fileName));
    if (!m_laid->records)
        return std::unexpected(sheetRefused(sheetFault(m_laid->records.error()), m_fileName));
    QList<Sheet> sheets;
    if (m_laid->records->sheets.isEmpty())
        return sheets;
    const Reason unreadable = sheetRefused(SheetFault::Unreadable, m_fileName);
    OpenedXls xls(m_laid->texts->path());
    if (!xls.isOpen())
        return std::unexpected(unreadable);
    for (XlsSheetRecords &read : m_laid->records->sheets) {
        const auto name = xls.enter(int(sheets.size()));
        if (!name)
            return std::unexpected(unreadable);
        for (const XlsPlace &place : std::as_const(read.texts)) {
            const auto text = xls.textAt(place);
            if (!text)
                return std::unexpected(unreadable);
            if (!text->isEmpty() && !read.sheet.put(place.row, place.column, {Cell::Kind::Text, *text}))
                return std::unexpected(sheetRefused(SheetFault::TooManyRows, m_fileName));
        }
        sheets.append(read.sheet.take());
        sheets.last().name = *name;
    }
    return sheets;
}

} // namespace yishibu
