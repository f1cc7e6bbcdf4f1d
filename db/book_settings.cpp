#include "db/book_settings.h"

#include "app/book_trouble.h"
#include "db/sql/database.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

struct Setting
{
    QString pragma;
    QString value;
    QString readBack;
};

/// The first one writes to the file; the others hold for this connection only.
const QList<Setting> &settings()
{
    static const QList<Setting> list{
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},     {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},        {u"secure_delete"_s, u"ON"_s, u"1"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},     {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"mmap_size"_s, u"0"_s, u"0"_s},            {u"recursive_triggers"_s, u"ON"_s, u"1"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
    };
    return list;
}

} // namespace

Done applySettings(Database &database, Where where)
{
    for (const Setting &setting : settings()) {
        if (where != Where::Disk && setting.pragma == "journal_mode"_L1)
            continue;
        if (where == Where::Memory && setting.pragma == "mmap_size"_L1)
            continue;
        if (const auto set = database.single(u"PRAGMA %1=%2"_s.arg(setting.pragma, setting.value)); !set)
            return std::unexpected(set.error());
        const auto now = database.single(u"PRAGMA "_s + setting.pragma);
        if (!now)
            return std::unexpected(now.error());
        if (now->toString() != setting.readBack)
            return std::unexpected(Reason::failure(BookTrouble::SettingRefused, {setting.pragma}));
    }
    return {};
}

} // namespace yishibu
