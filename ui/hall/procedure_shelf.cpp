#include "ui/hall/procedure_shelf.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

static void initProcedureResources()
{
    Q_INIT_RESOURCE(procedures);
}

namespace yishibu {

Outcome<ProcedureShelf> ProcedureShelf::open()
{
    initProcedureResources();
    ProcedureShelf shelf;
    for (const QString &name : {u"four-two"_s, u"five-five"_s, u"six-two"_s}) {
        QFile file(u":/procedures/%1.json"_s.arg(name));
        auto form = readProcedureForm(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!form)
            return std::unexpected(form.error());
        shelf.forms.append(std::move(*form));
    }
    return shelf;
}

const ProcedureForm *ProcedureShelf::form(const QString &id) const
{
    const auto found = std::ranges::find(forms, id, &ProcedureForm::id);
    return found == forms.cend() ? nullptr : &*found;
}

} // namespace yishibu
