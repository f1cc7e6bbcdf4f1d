#include "ui/hall/rule_shelf.h"

#include "app/rules/brought_pack.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initRuleResources()
{
    Q_INIT_RESOURCE(rules);
}

namespace yishibu {

Outcome<RuleShelf> RuleShelf::open()
{
    initRuleResources();
    RuleShelf shelf;
    const QDir folder(u":/rules"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Done added = shelf.add(file.readAll()); !added)
            return std::unexpected(added.error());
    }
    return shelf;
}

Done RuleShelf::add(const QByteArray &text)
{
    auto pack = readRulePack(text);
    if (!pack)
        return std::unexpected(pack.error());
    if (const Done may = mayLieOver(*pack, packs); !may)
        return may;
    textByDigest.insert(pack->digest, text);
    packs.append(std::move(*pack));
    return {};
}

Done RuleShelf::bring(const QByteArray &text)
{
    const auto pack = readRulePack(text);
    if (!pack)
        return std::unexpected(pack.error());
    if (const Done may = mayStayBrought(*pack, packs, brought, text); !may)
        return may;
    textByDigest.insert(pack->digest, text);
    packs.append(*pack);
    brought.insert(pack->digest);
    return {};
}

void RuleShelf::takeOffBrought()
{
    packs.removeIf([this](const RulePack &pack) { return brought.contains(pack.digest); });
    brought.clear();
}

Law RuleShelf::lawOn(QDate day, const QString &divisionCode) const
{
    Law law = withLocal(yishibu::lawOn(packs, day, divisionCode), local);
    law.holidays = holidays;
    return law;
}

} // namespace yishibu
