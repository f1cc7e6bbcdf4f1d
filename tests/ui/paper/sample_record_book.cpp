#include "tests/ui/paper/sample_record_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yishibu::test {

ProcedureForm shippedForm(const QString &name)
{
    QFile file(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/procedures/%1.json").arg(name));
    return readProcedureForm(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).value();
}

Dossier roadSoFar()
{
    Dossier road{.form = u"four-two"_s, .motive = DossierMotive::Cadres, .matter = u"三组至五组村道硬化"_s};
    road.records = {{.step = u"propose"_s, .day = {2026, 10, 8}, .kind = {u"party_branch_meeting"_s}, .base = 5, .present = 4,
                     .words = u"村道三组至五组段雨天泥泞，学生上学绕行。提议申请财政奖补资金硬化。"_s,
                     .people = {u"王建国"_s, u"李秀英"_s, u"张明"_s, u"吴永福"_s}},
                    {.step = u"resolve"_s, .day = {2026, 11, 22}, .kind = {u"representatives_meeting"_s}, .base = 37, .present = 31,
                     .inFavour = 28, .planVersion = 3, .words = u"表决通过。"_s, .township = u"周永年（副镇长）"_s},
                    {.step = u"publish_resolution"_s, .day = {2026, 11, 23}, .words = u"村务公开栏及三组、五组公告牌。"_s,
                     .supervision = u"公开内容属实。"_s}};
    return road;
}

} // namespace yishibu::test
