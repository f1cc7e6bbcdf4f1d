<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yishibu::AdviserCard</name>
    <message>
        <source>Legal adviser's opinion</source>
        <translation>法律顾问意见</translation>
    </message>
    <message>
        <source>No opinion yet. It goes into the minutes as it is written here.</source>
        <translation>还没有意见。这里怎么写，会议记录就怎么印。</translation>
    </message>
    <message>
        <source>Add an opinion</source>
        <translation>添加意见</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>office, name, day</comment>
        <translation>%1%2，%3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The signed opinion</source>
        <translation>签字的意见书</translation>
    </message>
    <message>
        <source>The opinion of %1 is kept.</source>
        <translation>%1的意见已保存。</translation>
    </message>
    <message>
        <source>The opinion is withdrawn. It stays in the book's journal.</source>
        <translation>意见已撤回，簿中日志仍有记载。</translation>
    </message>
    <message>
        <source>Open its paper</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>No program on this computer opens this file.</source>
        <translation>这台电脑上没有能打开此文件的程序。</translation>
    </message>
</context>
<context>
    <name>yishibu::AdviserForm</name>
    <message>
        <source>Given on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Keep the opinion</source>
        <translation>保存意见</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Attach the signed paper…</source>
        <translation>附上签字的意见书…</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>of a legal adviser</comment>
        <translation>身份</translation>
    </message>
    <message>
        <source>The opinion</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Attached: %1, digest %2</source>
        <comment>file name, first digits of its digest</comment>
        <translation>已附：%1，校验值%2</translation>
    </message>
    <message>
        <source>No paper is attached. The book keeps it whole: PDF, picture or text, 2 MiB at most.</source>
        <translation>未附文件。簿中完整保存：PDF、图片或文本，不超过2 MiB。</translation>
    </message>
</context>
<context>
    <name>yishibu::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>添加议题</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet. Add what the meeting is to decide.</source>
        <translation>议程还是空的，请添加这次会议要议的事。</translation>
    </message>
    <message>
        <source>No topic waits in the pool. Write one down under Topics first.</source>
        <translation>议题库里没有可选的议题，请先到“议题”里登记。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Put off by an earlier meeting and not on this agenda: %1</source>
        <comment>topics, parted by semicolons</comment>
        <translation>以下议题此前暂缓，尚未列入本次议程：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>yishibu::AgendaItemPanel</name>
    <message>
        <source>Assembly of %1: %2</source>
        <translation>%1村民会议：%2</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>议题上移</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>议题下移</translation>
    </message>
    <message>
        <source>Take the item off the agenda</source>
        <translation>从议程中撤下</translation>
    </message>
    <message>
        <source>Delegation by the villagers' assembly</source>
        <translation>村民会议授权</translation>
    </message>
    <message>
        <source>Explanation in plain words</source>
        <translation>议题说明（通俗话）</translation>
    </message>
    <message>
        <source>Item %1</source>
        <extracomment>the running number of an agenda item</extracomment>
        <translation>议题%1</translation>
    </message>
    <message>
        <source>No delegation covers this matter on that day</source>
        <translation>开会当天没有涵盖这一事项的授权</translation>
    </message>
    <message>
        <source>No delegation chosen</source>
        <translation>还没有选择授权</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>要表决</translation>
    </message>
    <message>
        <source>Only heard, no vote</source>
        <translation>只听取意见，不表决</translation>
    </message>
    <message>
        <source>%1: the step “%2” is missing next.</source>
        <translation>%1：下一步缺%2。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>This item was %1.</source>
        <extracomment>an item of the agenda; %1: "put off on a day to a later meeting, proposed by somebody"</extracomment>
        <translation>本项议题%1。</translation>
    </message>
</context>
<context>
    <name>yishibu::AllowanceWindow</name>
    <message>
        <source>Allowances</source>
        <translation>误工补贴发放表</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>填入表中</translation>
    </message>
    <message>
        <source>Yuan for each person</source>
        <translation>每人金额（元）</translation>
    </message>
    <message>
        <source>Everybody who came is on the list. Without an amount its place stays blank.</source>
        <translation>凡到会的应到人员都在表上；不填金额，金额栏留空，可手写。</translation>
    </message>
    <message>
        <source>The amount stands in the list.</source>
        <translation>金额已填入表中。</translation>
    </message>
</context>
<context>
    <name>yishibu::AttachmentsCard</name>
    <message>
        <source>Papers beside it</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.txt)</source>
        <translation>文件和图片 (*.pdf *.png *.jpg *.jpeg *.txt)</translation>
    </message>
    <message>
        <source>A drawing, a quotation, a page of the law: PDF, picture or text, 2 MiB at most.</source>
        <translation>草图、报价单、法律条文等：PDF、图片或文本，不超过2 MB。</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>A file for this item</source>
        <translation>给本议题添加文件</translation>
    </message>
    <message>
        <source>No program on this computer opens this file.</source>
        <translation>本机没有能打开这个文件的程序。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>on the big screen</extracomment>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>上屏</translation>
    </message>
    <message>
        <source>Take off the big screen: %1</source>
        <translation>从大屏撤下：%1</translation>
    </message>
    <message>
        <source>Show on the big screen: %1</source>
        <translation>在大屏上显示：%1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>撤回：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::AttendanceCard</name>
    <message>
        <source>Who is here</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>妇女</translation>
    </message>
    <message>
        <source>Under 60</source>
        <translation>60岁以下</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
</context>
<context>
    <name>yishibu::BallotSide</name>
    <message>
        <source>Do the papers fit?</source>
        <translation>票数核对</translation>
    </message>
    <message>
        <source>Two counts</source>
        <extracomment>两路计票</extracomment>
        <translation>两路计票</translation>
    </message>
    <message>
        <source>Both have to agree. Where they do not, or three papers would turn it, somebody else counts anew.</source>
        <translation>两路数字一致才能结束；不一致，或只差三票以内，换人复核。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that is not known yet</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已唱</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>未唱</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>还没定人</translation>
    </message>
    <message>
        <source>Head scrutineer</source>
        <translation>总监票人</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>Tally clerk</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>First count: %1</source>
        <extracomment>初计 at the laptop, by whom</extracomment>
        <translation>初计：%1</translation>
    </message>
    <message>
        <source>Blackboard: %1</source>
        <extracomment>黑板: the second count, by whom</extracomment>
        <translation>黑板：%1</translation>
    </message>
    <message>
        <source>Passes with %1 in favour (%2). A paper that is spoiled, blank or not handed back is not in favour.</source>
        <translation>同意%1票以上通过（%2）。无效票、空白票和没交回的票都不算同意。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不更正</translation>
    </message>
    <message>
        <source>Set the box right</source>
        <translation>更正收回票数</translation>
    </message>
    <message>
        <source>Leave the papers in the box as they are</source>
        <translation>收回票数不更正</translation>
    </message>
    <message>
        <source>Set the papers in the box right</source>
        <translation>更正票箱内收回的票数</translation>
    </message>
    <message>
        <source>Set the blackboard right</source>
        <translation>更正黑板票数</translation>
    </message>
    <message>
        <source>Leave the blackboard's figures as they are</source>
        <translation>黑板票数不改</translation>
    </message>
    <message>
        <source>Set the blackboard's figures right</source>
        <translation>更正录入的黑板票数</translation>
    </message>
</context>
<context>
    <name>yishibu::BallotWay</name>
    <message>
        <source>Papers are given out</source>
        <translation>表决票已发完</translation>
    </message>
    <message>
        <source>Begin calling</source>
        <translation>开始唱票</translation>
    </message>
    <message>
        <source>First count done</source>
        <extracomment>初计完成</extracomment>
        <translation>初计完成</translation>
    </message>
    <message>
        <source>Keep this batch</source>
        <translation>记下这一批</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Count the papers in the box first.</source>
        <translation>请先清点票箱里有多少张票。</translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation><numerusform>还有%n张未唱</numerusform></translation>
    </message>
    <message>
        <source>What stands in red keeps it from being announced.</source>
        <translation>有红字所列的问题，还不能宣布。</translation>
    </message>
    <message>
        <source>The head scrutineer ticks what was taken note of.</source>
        <translation>请总监票人逐条看过并打勾。</translation>
    </message>
    <message>
        <source>First count, not yet checked</source>
        <extracomment>初计，待复核</extracomment>
        <translation>初计，待复核</translation>
    </message>
    <message>
        <source>Paper %1 is taken back; it stays on record. Call it again.</source>
        <translation>第%1张已撤回，记录仍在。请重新唱这一张。</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>要求复核</translation>
    </message>
    <message>
        <source>Name who calls, who draws the strokes, and at least one scrutineer.</source>
        <translation>请写明唱票人、计票人和至少一名监票人。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对两路数字</translation>
    </message>
    <message>
        <source>Every figure, nought too</source>
        <translation>每个数都要填，0也要填</translation>
    </message>
    <message>
        <source>Undo paper %1: %2</source>
        <translation>撤销：第%1张 %2</translation>
    </message>
    <message>
        <source>Keep the papers in the box</source>
        <translation>保存收回票数</translation>
    </message>
    <message>
        <source>Take the blackboard's figures back</source>
        <translation>撤回黑板票数</translation>
    </message>
    <message>
        <source>The blackboard's figures are taken back; they stay on record. Type what stands there.</source>
        <translation>黑板票数已撤回，留有记录。请照黑板重新录入。</translation>
    </message>
    <message>
        <source>Undo the paper of %1: %2</source>
        <translation>撤回%1的票：%2</translation>
    </message>
</context>
<context>
    <name>yishibu::BallotWindow</name>
    <message>
        <source>Ballots</source>
        <translation>表决票</translation>
    </message>
    <message>
        <source>Papers to spare</source>
        <extracomment>备用票: papers beside those for the people here</extracomment>
        <translation>备用张数</translation>
    </message>
    <message>
        <source>One for each of %1, on a sheet: %2. What is left over is destroyed in public.</source>
        <translation>按 %1 人每人一张，每页 %2 张；剩余的当众销毁。</translation>
    </message>
    <message>
        <source>No more than %1 papers to spare are printed.</source>
        <translation>备用票最多印 %1 张。</translation>
    </message>
</context>
<context>
    <name>yishibu::BallotWords</name>
    <message>
        <source>%1 papers were issued, but only %2 people may have one. Count the papers again.</source>
        <translation>发出了%1张票，但只有%2人可以领票。请重新清点。</translation>
    </message>
    <message>
        <source>%1 papers came back, at most %2 may: the vote is void. Vote again.</source>
        <translation>收回%1张票，最多只能有%2张：本次表决无效，请重新投票。</translation>
    </message>
    <message>
        <source>Count how many papers came back.</source>
        <translation>请清点收回多少张票。</translation>
    </message>
    <message>
        <source>%1 papers have not been called yet.</source>
        <translation>还有%1张票没有唱。</translation>
    </message>
    <message>
        <source>All that was counted makes %1 papers, but %2 came back. Count the papers again.</source>
        <translation>各项加起来是%1张，收回的是%2张。请重新清点。</translation>
    </message>
    <message>
        <source>The figures of the blackboard are missing. Enter them.</source>
        <translation>还没有填黑板上的数字，请填上。</translation>
    </message>
    <message>
        <source>%1: laptop %2, blackboard %3. Have the papers counted anew by somebody else, batch by batch.</source>
        <translation>%1：电脑%2，黑板%3。请换人分批复核。</translation>
    </message>
    <message>
        <source>%1 of %2 batches have yet to be counted anew.</source>
        <translation>共%2批，还有%1批没有复核。</translation>
    </message>
    <message>
        <source>Name who calls the papers.</source>
        <translation>请写明唱票人。</translation>
    </message>
    <message>
        <source>Name who draws the strokes.</source>
        <translation>请写明计票人。</translation>
    </message>
    <message>
        <source>Name at least one scrutineer.</source>
        <translation>请至少写明一名监票人。</translation>
    </message>
    <message>
        <source>Enter how many people put a paper in: here the whole vote is tested by it.</source>
        <translation>请填写投票人数：本村按投票人数判断整次表决是否有效。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 papers were issued to %2 people here, so somebody has none.</source>
        <translation>到会%2人，只发出%1张票，有人没有领到票。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers issued did not come back.</source>
        <translation>发出%2张，有%1张没有收回。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers are spoiled. Look at them again together.</source>
        <translation>%2张票中有%1张无效，请大家一起再看一遍。</translation>
    </message>
    <message>
        <source>All %1 papers are the same. Make sure that each was called from its own paper.</source>
        <translation>%1张票全都一样，请确认每张都是照票唱的。</translation>
    </message>
    <message>
        <source>Nobody has noted that the empty box was shown and sealed.</source>
        <translation>没有记录票箱当众验空封好。</translation>
    </message>
    <message>
        <source>%1 scrutineers for %2 papers; above fifty papers two should watch.</source>
        <translation>%2张票只有%1名监票人；超过五十张应有两名。</translation>
    </message>
    <message>
        <source>In two parts that should watch each other: %1. Name two people.</source>
        <translation>同一人担任了应当互相监督的两项：%1。请分由两人担任。</translation>
    </message>
    <message>
        <source>The matter concerns people who count: %1. Let others count.</source>
        <translation>计票人员与本事项有关：%1。请换人计票。</translation>
    </message>
    <message>
        <source>%1 papers are none of ours. Seal them apart; they are not among those that came back.</source>
        <translation>有%1张不是本次发出的票，请单独封存，不计入收回。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers abstain.</source>
        <translation>%2张票中有%1张弃权。</translation>
    </message>
    <message>
        <source>Nobody has noted a place to write in secret.</source>
        <translation>没有记录设秘密写票处。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence and the code of what was found: E4, W2</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>yishibu::BlackboardPanel</name>
    <message>
        <source>Type what the blackboard says. The laptop's figures stay hidden until both can be compared; photograph the blackboard before it is wiped.</source>
        <translation>请照黑板填写。两路核对之前不显示电脑上的数；擦黑板前先拍照。</translation>
    </message>
    <message>
        <source>All %1 papers are called.</source>
        <translation>%1张票已全部唱完。</translation>
    </message>
</context>
<context>
    <name>yishibu::BoardBackPanel</name>
    <message>
        <source>The blackboard's figures, as they were typed</source>
        <translation>已录入的黑板票数</translation>
    </message>
    <message>
        <source>Only where something else stands on the blackboard than was typed here. They stay on record and no longer count; then type what the blackboard says.</source>
        <translation>只有录入的数与黑板上写的不一样时才用。撤回的数留有记录，不再作数；然后照黑板重新录入。</translation>
    </message>
    <message>
        <source>Why they are taken back</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>All %1 papers are called.</source>
        <translation>%1张票已全部唱完。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an answer and how many papers: "Against 5"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between figures of the blackboard</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>yishibu::BoardWindow</name>
    <message>
        <source>Big screen</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>yishibu::BoardWords</name>
    <message>
        <source>Present</source>
        <extracomment>实到, over the great figure on the big screen</extracomment>
        <translation>实到</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>应到</extracomment>
        <translation>应到 %1</translation>
    </message>
    <message>
        <source>Enough are here</source>
        <extracomment>已达法定人数</extracomment>
        <translation>已达法定人数</translation>
    </message>
    <message>
        <source>%1 more households needed</source>
        <translation>还差 %1 户</translation>
    </message>
    <message>
        <source>%1 more needed</source>
        <translation>还差 %1 人</translation>
    </message>
    <message>
        <source>A vote needs %1 households here</source>
        <translation>法定到会 %1 户</translation>
    </message>
    <message>
        <source>A vote needs %1 people here</source>
        <translation>法定到会 %1 人</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>No hand</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>Present at the vote: %1 · passes with %2 or more in favour</source>
        <translation>表决时到会 %1 人 · 同意 %2 人以上通过</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>议题%1</translation>
    </message>
    <message>
        <source>Raise your hand: in favour, against, or abstaining</source>
        <translation>请举手表决：同意、不同意、弃权</translation>
    </message>
    <message>
        <source>What this meeting decided</source>
        <translation>本次会议结果</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>演练: nothing in a practice book is real</extracomment>
        <translation>演练</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>实到 %1 / 应到 %2</translation>
    </message>
    <message>
        <source>Everybody here may be heard</source>
        <extracomment>协商 on the big screen</extracomment>
        <translation>到场的都可以发言</translation>
    </message>
    <message>
        <source>A consultation decides nothing</source>
        <translation>协商会议不作决议</translation>
    </message>
    <message>
        <source>Households stood for: %1 · passes with %2 or more in favour</source>
        <translation>到会代表所代表 %1 户 · 同意 %2 户以上通过</translation>
    </message>
    <message>
        <source>Of all %1, present at the vote: %2 · passes with %3 or more in favour</source>
        <translation>全体 %1 人，表决时到会 %2 人 · 同意 %3 人以上通过</translation>
    </message>
    <message>
        <source>Households at the vote: %1 · passes with %2 or more in favour</source>
        <translation>表决时到会 %1 户 · 同意 %2 户以上通过</translation>
    </message>
    <message>
        <source>Of all %1 households, at the vote: %2 · passes with %3 or more in favour</source>
        <translation>全体 %1 户，表决时到会 %2 户 · 同意 %3 户以上通过</translation>
    </message>
    <message>
        <source>Spoiled or not handed in</source>
        <extracomment>未表态: present, and no hand raised for any answer</extracomment>
        <translation>无效或未交</translation>
    </message>
    <message>
        <source>Answer when your name is called</source>
        <translation>叫到名字请回答</translation>
    </message>
    <message>
        <source>Write your name and mark your paper</source>
        <translation>请写上姓名并填写表决票</translation>
    </message>
    <message>
        <source>Does anybody object? Say so now</source>
        <translation>有没有不同意见？请现在提出</translation>
    </message>
    <message>
        <source>Raise your hand for the option you want</source>
        <translation>赞成哪一项，请举手</translation>
    </message>
    <message>
        <source>Speaking time, paused: %1</source>
        <translation>发言计时暂停 %1</translation>
    </message>
    <message>
        <source>Speaking time left: %1</source>
        <translation>发言还剩 %1</translation>
    </message>
    <message>
        <source>Speaking time is over: %1</source>
        <extracomment>发言超时</extracomment>
        <translation>发言超时 %1</translation>
    </message>
    <message>
        <source>How we talk here</source>
        <extracomment>发言规则</extracomment>
        <translation>发言规则</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>这张图片无法显示。</translation>
    </message>
    <message>
        <source>How content were you with this meeting?</source>
        <translation>您对这次会议满意吗？</translation>
    </message>
    <message>
        <source>%1% answered</source>
        <extracomment>应答率</extracomment>
        <translation>应答率%1%</translation>
    </message>
    <message>
        <source>%1 of %2 here answered: fewer than half, so it speaks for few</source>
        <translation>在场%2人，作答%1人，不到一半，只反映少数人的看法</translation>
    </message>
    <message>
        <source>%1 of %2 here answered</source>
        <translation>在场%2人，作答%1人</translation>
    </message>
    <message>
        <source>Reservations</source>
        <extracomment>保留意见, of a consensus</extracomment>
        <translation>保留意见</translation>
    </message>
    <message>
        <source>Round %1, time left: %2</source>
        <extracomment>第二轮讨论还剩：07:42</extracomment>
        <translation>第%1轮讨论还剩：%2</translation>
    </message>
    <message>
        <source>Round %1 is over: %2</source>
        <extracomment>第二轮讨论时间到：+00:12</extracomment>
        <translation>第%1轮讨论时间到：%2</translation>
    </message>
</context>
<context>
    <name>yishibu::BookFaultWords</name>
    <message>
        <source>The book's own record</source>
        <translation>议事簿本身</translation>
    </message>
    <message>
        <source>The book's version</source>
        <translation>议事簿版本</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>一项设置</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>村庄资料</translation>
    </message>
    <message>
        <source>The village's key</source>
        <translation>本村签名密钥</translation>
    </message>
    <message>
        <source>A register taken in</source>
        <translation>一次名册导入</translation>
    </message>
    <message>
        <source>A household</source>
        <translation>一户</translation>
    </message>
    <message>
        <source>A person of the roster</source>
        <translation>花名册中的一人</translation>
    </message>
    <message>
        <source>The ID number and telephone of a person</source>
        <translation>一人的身份证号和电话</translation>
    </message>
    <message>
        <source>A post or a representative's seat</source>
        <translation>一个职务或代表席位</translation>
    </message>
    <message>
        <source>A line of the list of representatives</source>
        <translation>代表名单中的一行</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>一个议题</translation>
    </message>
    <message>
        <source>A delegation</source>
        <translation>一项授权</translation>
    </message>
    <message>
        <source>The rules a meeting stands under</source>
        <translation>会议所依据的规则</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>一次会议</translation>
    </message>
    <message>
        <source>The step a meeting stands at</source>
        <translation>会议进行到的步骤</translation>
    </message>
    <message>
        <source>A sitting</source>
        <translation>一场会议</translation>
    </message>
    <message>
        <source>Somebody who should attend</source>
        <translation>一名应到人员</translation>
    </message>
    <message>
        <source>An agenda item</source>
        <translation>一项议程</translation>
    </message>
    <message>
        <source>A signature on arrival</source>
        <translation>一次签到</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>一条发言</translation>
    </message>
    <message>
        <source>A point agreed, disputed or to check</source>
        <translation>一条共识、争议或待核实事项</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>一次表决</translation>
    </message>
    <message>
        <source>A resolution</source>
        <translation>一项决议</translation>
    </message>
    <message>
        <source>A note on carrying out</source>
        <translation>一条落实情况</translation>
    </message>
    <message>
        <source>A closed record</source>
        <translation>已封存的会议记录</translation>
    </message>
    <message>
        <source>A notice that was hung</source>
        <translation>一份公告</translation>
    </message>
    <message>
        <source>A package handed over</source>
        <translation>一个交接的记录包</translation>
    </message>
    <message>
        <source>A meeting in a package</source>
        <translation>记录包中的一次会议</translation>
    </message>
    <message>
        <source>A note on what was erased</source>
        <translation>一条抹除说明</translation>
    </message>
    <message>
        <source>A line of the journal</source>
        <translation>日志的一行</translation>
    </message>
    <message>
        <source>What a line of the journal holds</source>
        <translation>日志一行的内容</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>一份草稿</translation>
    </message>
    <message>
        <source>A record that no book of this program has</source>
        <translation>不属于议事簿的内容</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>文件本身已损坏：%1</translation>
    </message>
    <message>
        <source>%1 names a record that is not there: %2</source>
        <translation>%1 指向的内容不存在：%2</translation>
    </message>
    <message>
        <source>The journal was changed at its line %1, or lines before it are missing.</source>
        <translation>日志第 %1 行被改动，或者它前面少了行。</translation>
    </message>
    <message>
        <source>%1 is not what the journal says: %2</source>
        <translation>%1 与日志不符：%2</translation>
    </message>
    <message>
        <source>%1 are not what was kept once: %2</source>
        <translation>%1 与当初记下的不符：%2</translation>
    </message>
    <message>
        <source>The structure of the file was changed: %1</source>
        <translation>文件结构被改动：%1</translation>
    </message>
    <message>
        <source>A dossier of 四议两公开</source>
        <translation>四议两公开档</translation>
    </message>
    <message>
        <source>A sheet of a dossier</source>
        <translation>四议两公开的一张表</translation>
    </message>
</context>
<context>
    <name>yishibu::BoxPanel</name>
    <message>
        <source>Open the box, count the papers</source>
        <translation>开箱清点</translation>
    </message>
    <message>
        <source>People write and put their papers in. When everybody has, open the box before their eyes, mix the papers, count them, and only then call.</source>
        <translation>大家写票投票。全部投完后当众开箱，把票打乱，清点张数，然后再唱票。</translation>
    </message>
    <message>
        <source>Papers in the box</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>People who put a paper in</source>
        <translation>投票人数</translation>
    </message>
    <message>
        <source>People helped with writing</source>
        <translation>代书人数</translation>
    </message>
    <message>
        <source>How many, never what was written.</source>
        <translation>只记人数，不记写了什么。</translation>
    </message>
    <message>
        <source>Papers that are none of ours</source>
        <translation>不是本次发出的票</translation>
    </message>
    <message>
        <source>Sealed apart; not among those in the box.</source>
        <translation>单独封存，不计入收回。</translation>
    </message>
    <message>
        <source>Who watches the count</source>
        <translation>在场观看计票的人</translation>
    </message>
    <message>
        <source>Names beside those who count, with a comma between them.</source>
        <translation>计票人员以外的人，姓名之间用逗号隔开。</translation>
    </message>
    <message>
        <source>%1 papers were given out.</source>
        <translation>已发出%1张票。</translation>
    </message>
    <message>
        <source>Given out: %1. More than that in the box, and the vote is void.</source>
        <translation>发出%1张。收回超过这个数，本次表决无效。</translation>
    </message>
    <message>
        <source>%1 Count the box once more; if the figure stays, take the motion back.</source>
        <translation>%1请再清点一次票箱；数目不变，就撤回本次表决。</translation>
    </message>
</context>
<context>
    <name>yishibu::BusinessCard</name>
    <message>
        <source>Order of business</source>
        <translation>会议程序</translation>
    </message>
    <message>
        <source>Take over the usual order</source>
        <translation>沿用通常程序</translation>
    </message>
    <message>
        <source>Another line, then Enter</source>
        <translation>再加一项，按回车</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>花名册里没有，照写</translation>
    </message>
    <message>
        <source>Take over from the last one, %1</source>
        <translation>沿用上一次（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of an item and what is done in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Taken over from the last meeting of this kind: %1. Attendance and votes were not.</source>
        <translation>已从上一次同类会议沿用：%1。到会和表决没有沿用。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and words of a line of the order of business</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a line of the order of business</comment>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>去掉：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::BusyPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>If it is stopped, nothing is kept.</source>
        <translation>停止后什么都不会保存。</translation>
    </message>
</context>
<context>
    <name>yishibu::CallPanel</name>
    <message>
        <source>Paper %1: %2</source>
        <translation>第%1张：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two spoiled papers</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <extracomment>无效票</extracomment>
        <translation>无效票</translation>
    </message>
    <message>
        <source>Calling the papers: one key for each</source>
        <translation>唱票：一张票按一个键</translation>
    </message>
    <message>
        <source>Press the keys of all that the paper marks, then Enter. Backspace takes the last paper back.</source>
        <translation>票上选了哪些就按哪些键，再按回车。退格键撤销上一张。</translation>
    </message>
    <message>
        <source>Press one key for each paper. Backspace takes the last one back.</source>
        <translation>一张票按一个键。退格键撤销上一张。</translation>
    </message>
    <message>
        <source>The text is final: ballot, big screen, resolution and notice carry this sentence.</source>
        <translation>文字已定稿，表决票、大屏、决议、公示都用这一句</translation>
    </message>
</context>
<context>
    <name>yishibu::CallRow</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1，按键%2</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>before the drawing of a key</extracomment>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>yishibu::ChairPanel</name>
    <message>
        <source>Another chair</source>
        <translation>更换主持人</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>不在名册中，照写</translation>
    </message>
    <message>
        <source>For the rest of the meeting, not only for this item</source>
        <translation>主持到会议结束，不只是本议题</translation>
    </message>
    <message>
        <source>Who takes the chair</source>
        <translation>由谁主持</translation>
    </message>
    <message>
        <source>Posts, for paper</source>
        <translation>职务（印在记录上）</translation>
    </message>
    <message>
        <source>Left empty, the register says them. Both posts of one person stand in one line.</source>
        <translation>不填则按名册。一人兼两职的写在一行。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Printed in the minutes: an interest of the chair in this matter, illness, leaving early.</source>
        <translation>会印在会议记录上：如主持人与本议题有利害关系、身体不适、提前离会。</translation>
    </message>
    <message>
        <source>How many of those here ask for it</source>
        <translation>到会人员中有多少人提出</translation>
    </message>
    <message>
        <source>%1 presides over this item now.</source>
        <translation>本议题现由%1主持。</translation>
    </message>
    <message>
        <source>Empty where all agreed. Of %1 here, %2 have to ask for it.</source>
        <translation>大家都同意的可不填。在场%1人，须有%2人提出。</translation>
    </message>
    <message>
        <source>Where the chair has an interest in it, more than half of all members may ask for another one (%1).</source>
        <translation>主持人与本议题有利害关系的，应到人员过半数可以提出更换（%1）。</translation>
    </message>
    <message>
        <source>Empty where all agreed. Of %1 members, here or not, %2 have to ask for it.</source>
        <translation>大家都同意的可不填。应到%1人（不论是否到会），须有%2人提出。</translation>
    </message>
</context>
<context>
    <name>yishibu::ChangeCard</name>
    <message>
        <source>Put off or called off</source>
        <translation>改期和取消</translation>
    </message>
    <message>
        <source>Put it off or call it off</source>
        <translation>改期或取消</translation>
    </message>
    <message>
        <source>New day of the meeting</source>
        <translation>改期后的日期</translation>
    </message>
    <message>
        <source>New time of the meeting</source>
        <translation>改期后的时间</translation>
    </message>
    <message>
        <source>Reason, as it goes on the notice</source>
        <translation>原因（写进通知）</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>改到哪天</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>几点</translation>
    </message>
    <message>
        <source>Put it off to this time</source>
        <translation>改到这个时间</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>恢复召开</translation>
    </message>
    <message>
        <source>Notice of the change</source>
        <translation>变更通知</translation>
    </message>
    <message>
        <source>The notice of %1 no longer counts. Give notice of the meeting anew.</source>
        <translation>%1发出的通知已作废，请重新发会议通知。</translation>
    </message>
    <message>
        <source>Part %1 (%2) moves along to %3.</source>
        <translation>第%1片（%2）一并改到%3。</translation>
    </message>
    <message>
        <source>Called off, all parts are called off.</source>
        <translation>取消时，各片会议一并取消。</translation>
    </message>
</context>
<context>
    <name>yishibu::CheckCard</name>
    <message>
        <source>Content check</source>
        <translation>内容预审</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>保存预审结果</translation>
    </message>
    <message>
        <source>What the law forbids no meeting may decide, whoever votes for it. Words that were found only make one look closer; the answer is yours.</source>
        <translation>法律禁止的事，哪个会议都不能定，多少人同意也不行。找到的字眼只是提醒，由您判断。</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>还没有回答任何一项。</translation>
    </message>
    <message numerus="yes">
        <source>The answers are kept. Still open: %n question(s).</source>
        <translation><numerusform>已保存，还有%n项没有回答。</numerusform></translation>
    </message>
    <message>
        <source>The content check of “%1” is kept.</source>
        <translation>“%1”的内容预审已保存。</translation>
    </message>
</context>
<context>
    <name>yishibu::CheckRow</name>
    <message>
        <source>No</source>
        <comment>answer to a question of the content check</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question of the content check</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 否</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 是</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Remark: which passage, or why it is none</source>
        <translation>备注：是哪一处，或者为什么不是</translation>
    </message>
    <message>
        <source>Look closer; the topic says: %1.</source>
        <translation>请留意，议题里写有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that were found</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yishibu::ChoiceHandsWay</name>
    <message>
        <source>Ask for each option, count the hands, type the figure.</source>
        <translation>逐项举手，数清人数，填上数字。</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Type the hands of every option, nought too.</source>
        <translation>请填每一项的举手人数，0也要填。</translation>
    </message>
    <message>
        <source>Count the whole hall at once</source>
        <translation>全场一起数</translation>
    </message>
    <message>
        <source>Count by sections</source>
        <translation>分区计票</translation>
    </message>
    <message>
        <source>Ask each section for each option. A figure left empty beside others is nought.</source>
        <translation>每个区逐项问、逐项数。同一行里没填的按0计。</translation>
    </message>
</context>
<context>
    <name>yishibu::ClockWatch</name>
    <message>
        <source>This computer says it is %1, but the last entry of the book was made on %2. Set the clock of the computer right; until then days and deadlines may be counted wrong.</source>
        <translation>这台电脑现在显示%1，但本簿最后一次记录是在%2。请把电脑时间调准；调准之前，天数和期限可能算错。</translation>
    </message>
</context>
<context>
    <name>yishibu::ClosePanel</name>
    <message>
        <source>Both counts</source>
        <translation>两路核对</translation>
    </message>
    <message>
        <source>Taken note of by the head scrutineer</source>
        <translation>总监票人已看过</translation>
    </message>
    <message>
        <source>Laptop</source>
        <extracomment>columns of the comparison: 初计 at the laptop, 黑板, 复核</extracomment>
        <translation>电脑初计</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>黑板</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>无效票</translation>
    </message>
    <message>
        <source>Counted twice. Nothing of it is shown to the hall before it is announced.</source>
        <translation>已两路计票。宣布之前不在大屏上显示结果。</translation>
    </message>
    <message>
        <source>Everything fits together. Read the result aloud: did anything go down wrong?</source>
        <translation>数字全部相符。请把结果念一遍，问一声：有没有记错的？</translation>
    </message>
</context>
<context>
    <name>yishibu::ColumnPanel</name>
    <message>
        <source>Say for each column what it is about. A register needs at least a name and one more column.</source>
        <translation>请说明每一列是什么内容。花名册至少要有姓名和另外一列。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>现在还没有保存。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The columns of “%1”</source>
        <translation>“%1”的各列</translation>
    </message>
</context>
<context>
    <name>yishibu::ColumnWords</name>
    <message>
        <source>Serial number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Name of the head of household</source>
        <translation>户主姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Party member, yes or no</source>
        <translation>是否党员</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Villagers' group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Seat: representative, committee member</source>
        <translation>身份（代表、委员）</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Households stood for</source>
        <translation>联系户数</translation>
    </message>
    <message>
        <source>Last four of the ID number</source>
        <translation>身份证后四位</translation>
    </message>
    <message>
        <source>Member of the collective</source>
        <translation>集体成员</translation>
    </message>
    <message>
        <source>On the register, died, moved away</source>
        <translation>在册状态（在册、去世、迁出）</translation>
    </message>
    <message>
        <source>Household representative</source>
        <translation>户代表</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Married away</source>
        <translation>婚迁</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Term of office, from and until</source>
        <translation>任期（起止）</translation>
    </message>
    <message>
        <source>Day of election, or first day of the term</source>
        <translation>当选时间或任期起</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>任期止</translation>
    </message>
    <message>
        <source>Villagers' representative, yes or no</source>
        <translation>是否村民代表</translation>
    </message>
</context>
<context>
    <name>yishibu::CommandLine</name>
    <message>
        <source>There is no option %1 here. It is written: %2</source>
        <translation>这里没有 %1 这个选项。写法是：%2</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>选项 %1 后面要跟一个值。</translation>
    </message>
    <message>
        <source>%1 is too much. It is written: %2</source>
        <translation>多写了 %1。写法是：%2</translation>
    </message>
    <message>
        <source>%1 is missing. It is written: %2</source>
        <translation>缺少 %1。写法是：%2</translation>
    </message>
</context>
<context>
    <name>yishibu::CommandWords</name>
    <message>
        <source>%1 is a village's own book, so nothing is played in it. Name a practice book, or a file that is not there yet.</source>
        <translation>%1 是本村正式的议事簿，不能在里面演练。请换一个演练簿，或写一个还没有的文件名。</translation>
    </message>
    <message>
        <source>The book %1 was made.</source>
        <translation>已新建议事簿 %1。</translation>
    </message>
    <message>
        <source>The book %1 was changed from outside or is damaged: %2 places do not fit. Restore the newest backup that lies beside it.</source>
        <translation>议事簿 %1 被外部改动过或已损坏，有 %2 处对不上。请恢复旁边最新的备份。</translation>
    </message>
    <message>
        <source>The book %1 is sound: journal lines %2, facts compared %3.</source>
        <translation>议事簿 %1 完好：日志 %2 条，核对记录 %3 条。</translation>
    </message>
    <message>
        <source>plays a whole meeting into a practice book, from the notice to the hand-over</source>
        <translation>在演练簿中完整演练一次会议，从通知到交接</translation>
    </message>
    <message>
        <source>writes the signed records of closed meetings as a package</source>
        <translation>把已结束会议的记录签名打包</translation>
    </message>
    <message>
        <source>shows the line that the township adds to its list of signers</source>
        <translation>显示乡镇登记本村签名用的一行</translation>
    </message>
    <message>
        <source>verifies a book from its first line to its last</source>
        <translation>从头到尾核验议事簿</translation>
    </message>
    <message>
        <source>makes an empty book</source>
        <translation>新建一本空的议事簿</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Every command knows --lang zh_CN or --lang en.</source>
        <translation>每条命令都可以加 --lang zh_CN 或 --lang en。</translation>
    </message>
    <message>
        <source>There is no language %1. Choose zh_CN or en.</source>
        <translation>没有 %1 这种语言，请用 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>There is no command %1. “yishibu --help” shows them all.</source>
        <translation>没有 %1 这条命令。用“yishibu --help”可以看到全部命令。</translation>
    </message>
    <message>
        <source>%1, number %2: expected %3, came %4.</source>
        <translation>%1，簿号 %2：应到 %3 人，实到 %4 人。</translation>
    </message>
    <message>
        <source>People taken in: %1, households: %2.</source>
        <translation>已导入 %1 人，%2 户。</translation>
    </message>
    <message>
        <source>The package for the township lies in %1.</source>
        <translation>交乡镇的记录包在 %1。</translation>
    </message>
    <message>
        <source>The package was altered: %1</source>
        <translation>记录包被改动过：%1</translation>
    </message>
    <message>
        <source>Package %1 lies in %3, closed meetings in it: %2. The stick may be pulled.</source>
        <translation>第 %1 号记录包已写到 %3，含会议 %2 次。可以拔出。</translation>
    </message>
    <message>
        <source>There is no paper called %1. Choose one of: %2.</source>
        <translation>没有 %1 这种纸质材料，请从这些里选：%2。</translation>
    </message>
    <message>
        <source>There is no meeting %1; the book has %2.</source>
        <translation>没有第 %1 次会议，议事簿里共有 %2 次。</translation>
    </message>
    <message>
        <source>No font on this computer can draw these characters: %1</source>
        <translation>本机没有字体能显示这些字：%1</translation>
    </message>
    <message>
        <source>%1 was written, pages: %2.</source>
        <translation>已写好 %1，共 %2 页。</translation>
    </message>
    <message>
        <source>Taken in: people %1, households %2 (put right %3, to be looked at %4). Not taken in: %5.</source>
        <translation>已导入 %1 人，%2 户（已更正 %3 人，待核 %4 人）。未导入：%5 行。</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1，第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>There is no screen to show the window on. “yishibu --help” shows what works without one.</source>
        <translation>没有可以显示窗口的屏幕。用“yishibu --help”可以看到不用屏幕的命令。</translation>
    </message>
    <message>
        <source>The package is intact, signer unknown: it is whole, but nobody we know on the list answers for its key %1.</source>
        <translation>完好；签名人不在名单里。签名公钥指纹：%1</translation>
    </message>
    <message>
        <source>The package is intact, signer unknown: it is whole, but no list of signers was given, so it cannot be said whose key %1 is.</source>
        <translation>完好；没有给出签名人名单，无法确认是谁签的。签名公钥指纹：%1</translation>
    </message>
    <message>
        <source>The package is trusted: it is whole and was signed by %1.</source>
        <translation>可信；记录包完好，由 %1 签名。</translation>
    </message>
    <message>
        <source>New book: %1</source>
        <translation>新建议事簿：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 处</translation>
    </message>
    <message>
        <source>checks a package; ends with 0 trusted, 1 signer not on the list, 2 altered or no package there</source>
        <translation>核验记录包；0 可信，1 签名人不在名单里，2 被改动或所选不是记录包</translation>
    </message>
    <message>
        <source>The command %1 needs a second word: %2.</source>
        <translation>命令 %1 后面还要写一个词：%2。</translation>
    </message>
    <message>
        <source>There is no command %1. Behind %2 comes one of these words: %3.</source>
        <translation>没有 %1 这个命令。%2 后面可以写：%3。</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>选项 %1 后面要跟一个值。</translation>
    </message>
    <message>
        <source>%1, not closed: expected %2, came %3.</source>
        <translation>%1，记录没有封存：应到 %2 人，实到 %3 人。</translation>
    </message>
    <message>
        <source>%1, not opened.</source>
        <translation>%1，没有开会。</translation>
    </message>
    <message>
        <source>The meeting stopped at act %1 (acts[%2], %3): %4</source>
        <translation>演练停在第 %1 步（acts[%2]，%3）：%4</translation>
    </message>
    <message>
        <source>%1 No book was made.</source>
        <translation>%1没有新建议事簿。</translation>
    </message>
    <message>
        <source>%1 What was kept before stays in the book.</source>
        <translation>%1此前已经记下的仍在议事簿里。</translation>
    </message>
    <message>
        <source>There are no new records since package %1, which lies whole in %2. Nothing was written; the stick may be pulled.</source>
        <translation>自第 %1 包之后没有新记录；该包完好，在 %2。没有重新写入，可以拔出U盘。</translation>
    </message>
    <message>
        <source>%1 takes a number; %2 is none.</source>
        <translation>%1 后面要写数字，%2 不是数字。</translation>
    </message>
    <message>
        <source>People changed: %1, new: %2, unchanged: %3.</source>
        <translation>人员有变动的%1人，新增%2人，没有变动的%3人。</translation>
    </message>
    <message>
        <source>Households changed: %1, new: %2, unchanged: %3.</source>
        <translation>户有变动的%1户，新增%2户，没有变动的%3户。</translation>
    </message>
    <message>
        <source>Seats that ended, because the sheet does not name them any more: %1. Their last day was %2.</source>
        <translation>名单里已没有、本次结束的任职：%1项，任至%2。</translation>
    </message>
    <message>
        <source>People who are not in the sheet and wait for a decision in the roster: %1.</source>
        <translation>表中没有、在花名册中等待核定的人：%1。</translation>
    </message>
    <message>
        <source>writes a PDF of the record book of 四议两公开 of a topic; topics count from 1</source>
        <translation>把一个议题的四议两公开登记表写成PDF；议题从1数起</translation>
    </message>
    <message>
        <source>checks a rule pack before it is signed; ends with 0 fit for use, 1 not, with line and reason, 2 no such file</source>
        <translation>签名前检查规则包；可用为0，不可用为1并说明行号和原因，没有文件为2</translation>
    </message>
    <message>
        <source>There is no topic %1; the pool has %2.</source>
        <translation>没有第%1个议题；议题库有%2个。</translation>
    </message>
    <message>
        <source>%1 is fit for use: in force from %2, cards %3, matters %4, changes %5.</source>
        <translation>“%1”可以使用：%2起施行，会议%3种，事项%4项，变动%5处。</translation>
    </message>
    <message>
        <source>takes the register of a spreadsheet into the book and tells what stays open; --json prints it in one line; ends with 0 taken in, also where something stays open, 1 nothing was taken in, 2 a mistake in what was typed</source>
        <translation>把表格里的花名册录入簿中，并列出还没定的事；--json 用一行输出；结束状态：0 已录入（有未定的事也是 0），1 没有录入，2 命令写错</translation>
    </message>
    <message>
        <source>Of group %1 the sheet names %2 of %3 people. Does it lack the whole group?</source>
        <extracomment>a villagers' group, of which most people are missing in the sheet</extracomment>
        <translation>%1：原有 %3 人，表里只有 %2 人。是不是整个小组漏了？</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>people without a group</comment>
        <translation>（无小组）</translation>
    </message>
    <message>
        <source>Named by the sheet, though dead or gone by the register; they stay so: %1.</source>
        <translation>表里有、但花名册上已去世或迁出的：%1 人，仍按花名册。</translation>
    </message>
    <message>
        <source>Representatives of households who begin: %1.</source>
        <translation>新任户代表：%1 人。</translation>
    </message>
    <message>
        <source>Households for which the sheet names another representative: %1. The present ones stay; change them in the roster where the sheet is right.</source>
        <translation>表里户代表与花名册不同的：%1 户。现任的不变；如以表为准，请在花名册里更换。</translation>
    </message>
    <message>
        <source>Household %1: %2; in the sheet %3.</source>
        <comment>its number, its representative, the sheet's</comment>
        <translation>户编号 %1：现任 %2，表里是 %3。</translation>
    </message>
    <message>
        <source>Sheet %1 was not read: it is neither a register nor a list of seats.</source>
        <translation>工作表“%1”没有读：既不是花名册，也不是任职名单。</translation>
    </message>
    <message>
        <source>The table at %1, row %2, was not read: its heading does not tell who the people are.</source>
        <translation>%1 第 %2 行的表没有读：表头看不出是哪些人。</translation>
    </message>
    <message>
        <source>The table at %1, row %2, was passed over: it lists people of the register again.</source>
        <translation>%1 第 %2 行的表略过：里面是花名册上已有的人。</translation>
    </message>
    <message>
        <source>Columns not taken in: %1.</source>
        <translation>没有录入的栏目：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A second count of the sheet finds %1 people, the rows read are %2: look at what was passed over.</source>
        <translation>另行清点，表里有 %1 人，读到 %2 行：请看看略过了什么。</translation>
    </message>
    <message>
        <source>Open in the roster until somebody decides there: people %1, lines of lists %2.</source>
        <translation>还要在花名册里定下来的：人 %1，名单中的行 %2。</translation>
    </message>
    <message>
        <source>writes a PDF of KIND minutes, meeting-notice, resolution-notice, sign-in-sheet or, of a vote on paper, ballot, tally-sheet or count-report; meetings and items count from 1</source>
        <translation>输出 PDF，KIND 为 minutes（会议记录）、meeting-notice（会议通知）、resolution-notice（决议公示）、sign-in-sheet（签到表），或者投票表决的 ballot（表决票）、tally-sheet（计票单）、count-report（计票结果报告单）；会议和议题从 1 数起</translation>
    </message>
    <message>
        <source>There was no vote on paper to print that of.</source>
        <translation>没有可以输出的投票表决。</translation>
    </message>
</context>
<context>
    <name>yishibu::CompositionNotes</name>
    <message>
        <source>%1 stayed away from the last %2 representatives' meetings without leave, the last on %3.</source>
        <translation>%1连续%2次没有参加村民代表会议，也没有请假，最近一次是%3。</translation>
    </message>
    <message>
        <source>Three in a row without good reason may end a seat, for example 浙江 art. 22, 重庆 art. 14, 山东 art. 42. Talk with them; nothing ends by itself.</source>
        <translation>连续三次无正当理由不参加的，有的省规定代表资格可以终止（浙江第22条、重庆第14条、山东第42条）。请先找本人谈；本程序不会自动终止。</translation>
    </message>
</context>
<context>
    <name>yishibu::ConsensusWay</name>
    <message>
        <source>Does anybody object?</source>
        <translation>有没有不同意见？</translation>
    </message>
    <message>
        <source>Ask aloud, and wait. Who says nothing agrees; who objects or has a reservation is counted, and may have it written down in their own words.</source>
        <translation>大声问，等一等。不作声的算同意；反对的、有保留意见的要数清，可以按本人原话记下。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>反对人数</translation>
    </message>
    <message>
        <source>Have a reservation</source>
        <translation>保留意见人数</translation>
    </message>
    <message>
        <source>The text is final: record, resolution and notice carry this sentence word for word.</source>
        <translation>文字已定稿，记录、决议、公示都用这一句。</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Type how many object and how many have a reservation, nought too.</source>
        <translation>请填反对和保留意见各有几人，0也要填。</translation>
    </message>
    <message>
        <source>More than are here: %1.</source>
        <translation>超过到会人数%1人。</translation>
    </message>
</context>
<context>
    <name>yishibu::CountBoardWords</name>
    <message>
        <source>First count, to be checked</source>
        <extracomment>初计，待复核: figures that nobody has checked yet</extracomment>
        <translation>初计，待复核</translation>
    </message>
    <message>
        <source>Being counted anew</source>
        <extracomment>复核中</extracomment>
        <translation>正在复核</translation>
    </message>
    <message>
        <source>Counted anew, to be announced</source>
        <translation>已复核，待宣布</translation>
    </message>
    <message>
        <source>spoiled paper</source>
        <extracomment>无效票: one paper</extracomment>
        <translation>无效票</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the options that one paper names</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Mark your paper and put it into the box</source>
        <translation>请填写表决票，投入票箱</translation>
    </message>
    <message>
        <source>Papers issued: %1</source>
        <translation>发出%1张</translation>
    </message>
    <message>
        <source>Issued %1 · returned %2 · called %3 · spoiled %4</source>
        <translation>发出 %1 · 收回 %2 · 已唱 %3 · 无效 %4</translation>
    </message>
    <message>
        <source>passes with %1 or more in favour</source>
        <translation>同意 %1 票以上通过</translation>
    </message>
    <message>
        <source>chosen with %1 votes or more</source>
        <translation>%1 票以上入选</translation>
    </message>
    <message>
        <source>Taken back: paper %1, %2</source>
        <translation>撤回第%1张：%2</translation>
    </message>
    <message>
        <source>Issued %1 · returned %2</source>
        <translation>发出 %1 · 收回 %2</translation>
    </message>
    <message>
        <source>Who counts anew does not see the first figures</source>
        <translation>复核的人看不到初计的数字</translation>
    </message>
</context>
<context>
    <name>yishibu::CountPanel</name>
    <message>
        <source>Count the hands, type the figures.</source>
        <translation>数举手人数，填数字。</translation>
    </message>
    <message>
        <source>next answer</source>
        <extracomment>what Enter does between three fields</extracomment>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Vote %1. The text is final: resolution and notice carry this sentence word for word.</source>
        <translation>第%1次表决 · 文字已定稿，决议、公示都用这一句</translation>
    </message>
    <message>
        <source>Households each stands for: %1</source>
        <translation>各代表的联系户数：%1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between representatives and their households</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Add up their households.</source>
        <translation>把所代表的户数加起来。</translation>
    </message>
    <message>
        <source>Count the whole hall at once</source>
        <translation>全场合并计票</translation>
    </message>
    <message>
        <source>Count by sections</source>
        <translation>分区计票</translation>
    </message>
</context>
<context>
    <name>yishibu::CountWords</name>
    <message>
        <source>One of several</source>
        <translation>几项中选一项</translation>
    </message>
    <message>
        <source>At most so many of several</source>
        <translation>几项中限选几项</translation>
    </message>
    <message>
        <source>All that one approves of</source>
        <translation>认可的都可选</translation>
    </message>
    <message>
        <source>One motion</source>
        <translation>一项方案</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>a ballot paper</comment>
        <translation>字迹无法辨认</translation>
    </message>
    <message>
        <source>Wrong mark</source>
        <comment>a ballot paper</comment>
        <translation>符号不符</translation>
    </message>
    <message>
        <source>For another reason</source>
        <comment>a ballot paper is spoiled</comment>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Too many marks</source>
        <comment>a ballot paper</comment>
        <translation>多选</translation>
    </message>
    <message>
        <source>The result is close</source>
        <translation>票数接近</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>有人要求</translation>
    </message>
    <message>
        <source>Every count on paper is checked in this village</source>
        <translation>本村每次投票都复核</translation>
    </message>
    <message>
        <source>The two counts differ</source>
        <translation>两路数字不一致</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>a batch counted anew</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>a batch counted anew</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a batch counted anew</comment>
        <translation>已核定</translation>
    </message>
    <message>
        <source>To be counted anew</source>
        <comment>a batch</comment>
        <translation>待复核</translation>
    </message>
    <message>
        <source>No name that counts</source>
        <comment>a ballot paper</comment>
        <translation>未写姓名或者姓名不符</translation>
    </message>
</context>
<context>
    <name>yishibu::CrewForm</name>
    <message>
        <source>Caller</source>
        <extracomment>唱票人: reads each paper aloud</extracomment>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <extracomment>监票人: watches issue, box and count</extracomment>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Second scrutineer</source>
        <translation>第二名监票人</translation>
    </message>
    <message>
        <source>From fifty-one papers on.</source>
        <translation>超过五十张票时需要。</translation>
    </message>
    <message>
        <source>Head scrutineer</source>
        <extracomment>总监票人</extracomment>
        <translation>总监票人</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>不在花名册，照写</translation>
    </message>
    <message>
        <source>Teller, laptop</source>
        <extracomment>计票人 at this laptop: draws the strokes</extracomment>
        <translation>计票人（电脑）</translation>
    </message>
    <message>
        <source>Teller, blackboard</source>
        <extracomment>计票人 at the blackboard: the second, independent count</extracomment>
        <translation>计票人（黑板）</translation>
    </message>
    <message>
        <source>Gives out papers</source>
        <extracomment>发票人: gives the papers out</extracomment>
        <translation>发票人</translation>
    </message>
</context>
<context>
    <name>yishibu::Curtain</name>
    <message>
        <source>The hall sees this screen</source>
        <translation>会场能看到这块屏幕</translation>
    </message>
    <message>
        <source>What stands here is for this desk alone, so it is covered. Shift+F5 uncovers it again.</source>
        <translation>本页内容仅供工作人员查看，已遮住。按 Shift+F5 恢复显示。</translation>
    </message>
    <message>
        <source>What stands here is for this desk alone, so it is covered. To work here, end the big screen with F5, let the projector show a picture of its own, or pull its cable.</source>
        <translation>本页内容仅供工作人员查看，已遮住。要在此操作，请按 F5 关闭大屏，或把投影改为“扩展”显示，或拔下投影线。</translation>
    </message>
</context>
<context>
    <name>yishibu::DayCard</name>
    <message>
        <source>Not on that day</source>
        <translation>不在原定日期</translation>
    </message>
    <message>
        <source>Reason, as it goes on record</source>
        <translation>原因（记录在案）</translation>
    </message>
    <message>
        <source>Hold it today</source>
        <translation>改到今天召开</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>按纸质记录补录</translation>
    </message>
    <message>
        <source>Take the late entry back</source>
        <translation>撤销补录</translation>
    </message>
    <message>
        <source>Late entry from paper, held on %1, entered on %2: %3</source>
        <comment>days, reason</comment>
        <translation>按纸质记录补录：%1召开，%2补录，原因：%3</translation>
    </message>
    <message>
        <source>It is planned for %1. Held today, the law, the figures and the notice are those of today.</source>
        <translation>会议定在%1。改到今天召开的，法律依据、应到人数和通知期限都按今天计算。</translation>
    </message>
    <message>
        <source>It was planned for %1, which is past. Hold it today under the law and the figures of today, or enter from paper what was held then.</source>
        <translation>会议原定%1，日期已过。可以改到今天召开，法律依据和应到人数按今天计算；当天已经开过的，按纸质记录补录。</translation>
    </message>
</context>
<context>
    <name>yishibu::DayField</name>
    <message>
        <source>for example %1</source>
        <translation>例如%1</translation>
    </message>
</context>
<context>
    <name>yishibu::DelegateList</name>
    <message>
        <source>The sheet names somebody else for these households. They may have named their representative since it was written, so the present one stays unless you say that the sheet is right.</source>
        <translation>下列各户，表上的户代表与册中不同。表做好以后该户可能另推了户代表，所以除非您确认以表为准，现任户代表不变。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Present one</source>
        <translation>现任户代表</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>表上所列</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Households for which the sheet names another representative</source>
        <translation>表上户代表与册中不同的户</translation>
    </message>
    <message>
        <source>The sheet is right</source>
        <translation>以表为准</translation>
    </message>
    <message>
        <source>The present one stays</source>
        <translation>现任不变</translation>
    </message>
    <message>
        <source>Several are chosen with Shift and the arrow keys.</source>
        <translation>按住 Shift 用方向键可选多行。</translation>
    </message>
    <message>
        <source>The one in the sheet begins today</source>
        <translation>表上的人从今天起任户代表</translation>
    </message>
    <message>
        <source>Doubtful; the present one stays</source>
        <translation>存疑，现任不变</translation>
    </message>
</context>
<context>
    <name>yishibu::DelegationForm</name>
    <message>
        <source>Day of the Villagers' Assembly</source>
        <translation>村民会议日期</translation>
    </message>
    <message>
        <source>The meeting of all villagers that gave the delegation.</source>
        <translation>作出授权的那次村民会议。</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>授权内容</translation>
    </message>
    <message>
        <source>In the words of the assembly's decision, with limits such as an amount.</source>
        <translation>按村民会议决定的原文填写，写明金额等限制。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day</comment>
        <translation>止</translation>
    </message>
    <message>
        <source>The last day it holds.</source>
        <translation>授权有效的最后一天。</translation>
    </message>
    <message>
        <source>The assembly, where this book has it</source>
        <translation>作出授权的村民会议（本簿里有的）</translation>
    </message>
    <message>
        <source>The paper it stands in</source>
        <translation>书面依据</translation>
    </message>
    <message>
        <source>Title or number of the written decision. Without writing it may be void.</source>
        <translation>写明书面决定的名称或编号。没有书面的，授权可能无效。</translation>
    </message>
    <message>
        <source>Hung on the board on</source>
        <translation>已公示，日期</translation>
    </message>
    <message>
        <source>Filed with the township on</source>
        <translation>已报乡镇备案，日期</translation>
    </message>
    <message>
        <source>If it holds no more: why</source>
        <translation>收回授权的理由</translation>
    </message>
    <message>
        <source>Withdraw the delegation</source>
        <translation>收回授权</translation>
    </message>
    <message>
        <source>On paper only</source>
        <translation>只有纸质材料</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of meeting, day</comment>
        <translation>%2%1</translation>
    </message>
</context>
<context>
    <name>yishibu::DelegationRegister</name>
    <message>
        <source>New delegation</source>
        <translation>新授权</translation>
    </message>
    <message>
        <source>Delegated so far</source>
        <translation>村民会议的授权</translation>
    </message>
    <message>
        <source>No delegation yet</source>
        <translation>还没有授权</translation>
    </message>
    <message>
        <source>The representatives decide only what the Villagers' Assembly has delegated to them in writing; without it their decision is void.</source>
        <translation>村民代表会议只能决定村民会议书面授权的事项；没有授权，决定无效。</translation>
    </message>
    <message>
        <source>Change a delegation</source>
        <translation>修改授权</translation>
    </message>
    <message>
        <source>A new delegation</source>
        <translation>新授权</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Keep the delegation</source>
        <translation>保存授权</translation>
    </message>
    <message>
        <source>The delegation of “%1” is kept.</source>
        <translation>“%1”的授权已保存。</translation>
    </message>
    <message>
        <source>The delegation of “%1” is withdrawn. It stays in the book's journal with the reason.</source>
        <translation>“%1”的授权已收回，连同理由留在簿的日志里。</translation>
    </message>
</context>
<context>
    <name>yishibu::DiscussionInput</name>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>谁在发言</translation>
    </message>
    <message>
        <source>The name may stand in the minutes</source>
        <translation>本人同意记名</translation>
    </message>
    <message>
        <source>keep it</source>
        <extracomment>beside a key cap "Enter"</extracomment>
        <translation>记下</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>记入：%1</translation>
    </message>
    <message>
        <source>What was said, in the speaker's own words</source>
        <translation>照原话记发言</translation>
    </message>
    <message>
        <source>What all agree on</source>
        <translation>大家都同意的</translation>
    </message>
    <message>
        <source>What opinions differ on</source>
        <translation>意见不一致的</translation>
    </message>
    <message>
        <source>What somebody must find out, and who</source>
        <translation>要核实什么，由谁去查</translation>
    </message>
    <message>
        <source>How many say so</source>
        <translation>多少人这么说</translation>
    </message>
    <message>
        <source>From an anonymous slip</source>
        <translation>来自匿名纸条</translation>
    </message>
    <message>
        <source>Raised by, if they agree</source>
        <translation>提出人（本人同意才记）</translation>
    </message>
</context>
<context>
    <name>yishibu::DiscussionPage</name>
    <message>
        <source>What was said</source>
        <translation>发言要点</translation>
    </message>
    <message>
        <source>Nobody has spoken yet. Type below what is said, and press Enter.</source>
        <translation>还没有人发言。在下面记下发言，按 Enter。</translation>
    </message>
    <message>
        <source>Nothing yet. Key %1.</source>
        <translation>还没有。按键 %1。</translation>
    </message>
    <message>
        <source>End the item otherwise</source>
        <translation>不表决，结束本议题</translation>
    </message>
    <message>
        <source>Take the item up again</source>
        <translation>重新审议这项议题</translation>
    </message>
    <message>
        <source>A villager</source>
        <translation>一位村民</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>进入表决</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项议题</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>This item ended: %1</source>
        <translation>这项议题已结束：%1</translation>
    </message>
    <message>
        <source>Too few are here: people may be heard, a vote must wait</source>
        <translation>到会人数不足：可以继续听意见，暂不能表决</translation>
    </message>
    <message>
        <source>Say how the item ends</source>
        <translation>说明这个议题怎么了结</translation>
    </message>
    <message>
        <source>raised by %1</source>
        <translation>%1提出</translation>
    </message>
    <message>
        <source>from a slip</source>
        <translation>匿名纸条</translation>
    </message>
    <message>
        <source>%1 finds it out, %2</source>
        <translation>谁来查：%1，%2</translation>
    </message>
    <message>
        <source>before people leave</source>
        <translation>散会前</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>offered as the motion</source>
        <translation>拟作表决事项</translation>
    </message>
    <message>
        <source>Other groups</source>
        <extracomment>换组讨论</extracomment>
        <translation>换组讨论</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>回到分组</translation>
    </message>
    <message>
        <source>Report back</source>
        <extracomment>集中汇报</extracomment>
        <translation>集中汇报</translation>
    </message>
    <message>
        <source>To be checked, and nobody does yet: %1</source>
        <translation>待核实事项还没有人查：%1条</translation>
    </message>
    <message>
        <source>Came late and put into a group: %1</source>
        <translation>后到、已编入小组：%1人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <comment>of a group</comment>
        <translation>%1人</translation>
    </message>
    <message>
        <source>led by %1</source>
        <extracomment>引导员</extracomment>
        <translation>引导员 %1</translation>
    </message>
    <message>
        <source>On paper, typed in at report-back</source>
        <translation>纸面记录，汇报时录入</translation>
    </message>
    <message>
        <source>Agreed %1, disputed %2, to check %3</source>
        <translation>共识%1 争议%2 待核实%3</translation>
    </message>
    <message>
        <source>The hall talks together.</source>
        <translation>不分组，集中讨论。</translation>
    </message>
    <message>
        <source>The hall talks together: %1</source>
        <translation>不分组，集中讨论：%1</translation>
    </message>
    <message>
        <source>Round %1  %2</source>
        <extracomment>第二轮 07:42</extracomment>
        <translation>第%1轮  %2</translation>
    </message>
    <message>
        <source>The hall sees this screen, so the list of speakers stays hidden.</source>
        <translation>大家看得见这块屏幕，发言名单先不显示。</translation>
    </message>
    <message>
        <source>The groups are drawn with the number %1.</source>
        <translation>已抽签分组，抽签号%1。</translation>
    </message>
    <message>
        <source>It stands on record that the hall talks together.</source>
        <translation>已记下：本议题不分组，集中讨论。</translation>
    </message>
    <message>
        <source>The groups are formed.</source>
        <translation>分组已编好。</translation>
    </message>
    <message>
        <source>The time is over.</source>
        <translation>时间到。</translation>
    </message>
    <message>
        <source>Talk in groups</source>
        <translation>分组讨论</translation>
    </message>
    <message>
        <source>Who wants to speak</source>
        <translation>谁要发言</translation>
    </message>
    <message>
        <source>People of this group</source>
        <translation>本组人员</translation>
    </message>
    <message>
        <source>The whole hall</source>
        <translation>全场</translation>
    </message>
</context>
<context>
    <name>yishibu::DissentCard</name>
    <message>
        <source>Other opinions, for the record</source>
        <translation>不同意见和保留意见</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>本人同意署名</translation>
    </message>
    <message>
        <source>Whose opinion</source>
        <translation>谁的意见</translation>
    </message>
    <message>
        <source>Whose; may stay empty</source>
        <translation>谁的意见，可不填</translation>
    </message>
    <message>
        <source>Opinion in their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>In their words, then Enter</source>
        <translation>按原话记，回车保存</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>an opinion without a name</comment>
        <translation>不具名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::DoorForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>yishibu::DoorPanel</name>
    <message>
        <source>Latecomers and leavers</source>
        <translation>迟到与早退</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>按 Esc 关闭</translation>
    </message>
    <message>
        <source>Name, initials, or scan</source>
        <translation>姓名、拼音首字母或扫码</translation>
    </message>
    <message>
        <source>Nobody in the roster fits.</source>
        <translation>花名册里没有找到。</translation>
    </message>
    <message>
        <source>Came or left at</source>
        <translation>到会或离开的时间</translation>
    </message>
    <message>
        <source>Now, unless you set another time.</source>
        <translation>不改就是现在。</translation>
    </message>
    <message>
        <source>Latecomers and leavers are noted while a meeting is open.</source>
        <translation>会议进行中才能登记迟到和早退。</translation>
    </message>
    <message>
        <source>%1 left early.</source>
        <translation>%1 已登记提前离开。</translation>
    </message>
    <message>
        <source>%1 came in late.</source>
        <translation>%1 已登记迟到签到。</translation>
    </message>
    <message>
        <source>Present %1 of %2</source>
        <translation>实到 %1 / 应到 %2</translation>
    </message>
    <message>
        <source>enough for a vote</source>
        <translation>已达法定到会</translation>
    </message>
    <message>
        <source>%1 more needed for a vote</source>
        <translation>表决还差 %1</translation>
    </message>
    <message>
        <source>The card was not read: a question is open. Answer it or leave it with Escape, then scan again.</source>
        <translation>户码没有录入：还有问题没有回答。请先回答，或按 Esc 离开，再扫一次。</translation>
    </message>
    <message>
        <source>%1 left early, and %2 is no longer here by letter.</source>
        <translation>%1已早退，%2的委托随之不再计入到会。</translation>
    </message>
    <message>
        <source>The card was not read, because the keyboard stood at the time. Scan it again now.</source>
        <translation>正在改时间，户卡没有读入。请再扫一次。</translation>
    </message>
</context>
<context>
    <name>yishibu::DoorQuestions</name>
    <message>
        <source>Somebody writes for %1</source>
        <translation>有人为%1代写</translation>
    </message>
    <message>
        <source>Whoever signs the paper for somebody who cannot write is named on record.</source>
        <translation>代不会写字的人签名的，要把代写人记下来。</translation>
    </message>
    <message>
        <source>Signed for them by</source>
        <translation>代写人</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>%1 is on leave</source>
        <translation>%1请假</translation>
    </message>
    <message>
        <source>They still count among those who should attend. The reason stays inside the book.</source>
        <translation>请假的人仍计入应到。原因只记在簿内，不上墙。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Working away</source>
        <translation>外出务工</translation>
    </message>
    <message>
        <source>Family matters</source>
        <translation>家中有事</translation>
    </message>
    <message>
        <source>Note the leave</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Take back the sign-in of %1</source>
        <translation>撤销%1的签到</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>签错人</translation>
    </message>
    <message>
        <source>Not in the hall</source>
        <translation>本人不在会场</translation>
    </message>
    <message>
        <source>Signed twice</source>
        <translation>重复签到</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Invited guest</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Somebody from outside the register, such as a township officer. Guests are never counted.</source>
        <translation>花名册以外的人，如镇干部。列席人员不计入应到和实到。</translation>
    </message>
    <message>
        <source>Guest's name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位和职务</translation>
    </message>
    <message>
        <source>As it is to stand in the minutes; may stay empty.</source>
        <translation>照会议记录上的写法；可以不填。</translation>
    </message>
    <message>
        <source>Note the guest</source>
        <translation>登记列席</translation>
    </message>
    <message>
        <source>Letter of authorisation of %1</source>
        <translation>%1的委托书</translation>
    </message>
    <message>
        <source>Who holds the letter</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>委托事项</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Sign in by letter</source>
        <translation>凭委托书签到</translation>
    </message>
    <message>
        <source>%1 signs for the household</source>
        <translation>由%1代表本户</translation>
    </message>
    <message>
        <source>From today they stand for the household instead of whoever did before; the household counts once.</source>
        <translation>从今天起由此人作户代表，不再是原来的人；一户只计一次。</translation>
    </message>
    <message>
        <source>Change and sign in</source>
        <translation>改户代表并签到</translation>
    </message>
    <message>
        <source>Paper and screen differ</source>
        <translation>纸面与屏幕不一致</translation>
    </message>
    <message>
        <source>Paper %1, screen %2. Say why, so that it can be read later; then the meeting goes on.</source>
        <translation>纸面 %1 个，屏幕 %2 人。请写明原因，以备日后查看，会议照常进行。</translation>
    </message>
    <message>
        <source>Note it and go on</source>
        <translation>记下并继续</translation>
    </message>
    <message>
        <source>Did not sign</source>
        <translation>到会未签名</translation>
    </message>
    <message>
        <source>Went home</source>
        <translation>签到后回家</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>待查明</translation>
    </message>
    <message>
        <source>So far they are here as an observer; that is taken back with it.</source>
        <translation>此人现为列席，列席登记一并撤销。</translation>
    </message>
    <message>
        <source>It stays on record, marked, with the reason. What changed with it is again as before.</source>
        <translation>记录保留，注明已撤销和原因；随签到一并改动的事项恢复原状。</translation>
    </message>
    <message>
        <source>%1 is here only by a letter they hold, and is taken back too.</source>
        <translation>%1凭其所持委托书到会，一并撤销。</translation>
    </message>
    <message>
        <source>Copy from the letter what it says. Who holds it must be in the hall, and signs in with it.</source>
        <translation>照委托书填写。受托人本人须到会，随委托书一并签到。</translation>
    </message>
    <message>
        <source>Paper and screen are not compared</source>
        <translation>纸质签到表还没有与屏幕核对</translation>
    </message>
    <message>
        <source>The signed sheet is the evidence. Compare now: press F8 and enter how many signatures it has. Or say in a line why not; it stands in the minutes, and the meeting goes on.</source>
        <translation>签字的签到表才是凭据。现在核对：按 F8，输入表上的签名数。不核对的，用一句话写明原因，写入会议记录，会议继续。</translation>
    </message>
    <message>
        <source>No paper sheet is kept tonight</source>
        <translation>今晚没有纸质签到表</translation>
    </message>
    <message>
        <source>The sheets are still going round</source>
        <translation>签到表还在传签</translation>
    </message>
</context>
<context>
    <name>yishibu::DossierCourse</name>
    <message>
        <source>%1: missing next is %2</source>
        <translation>%1：下一步缺%2</translation>
    </message>
    <message>
        <source>%1: all steps are on record</source>
        <translation>%1：各步都已登记</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Hung on %1</source>
        <translation>%1张贴</translation>
    </message>
    <message>
        <source>Held on %1, %2 of %3 came</source>
        <translation>已办：%1，应到%3人，实到%2人</translation>
    </message>
    <message>
        <source>Held together with “%1”</source>
        <translation>与%1合并办理</translation>
    </message>
    <message>
        <source>Missing: this step comes next</source>
        <translation>缺：下一步办这个</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>看表</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填表</translation>
    </message>
    <message>
        <source>Decided without a study by the Party organisation, because: %1</source>
        <translation>未经村党组织研究就作决定，事由：%1</translation>
    </message>
    <message>
        <source>The steps of this form are as commonly held; let the township confirm them.</source>
        <translation>这种样式按通行做法编排，请乡镇确认。</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>还没有建档</translation>
    </message>
    <message>
        <source>Choose first in which form your village holds it, then check the matter at the right and open the dossier. It then leads from step to step and always names the one that is missing.</source>
        <translation>先选本村用哪种程序，再核对右边的事项，然后建档。建档后一步一步往下办，缺哪一步随时写明。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of steps</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> (as commonly held; let the township confirm it)</source>
        <translation>（按通行做法，请乡镇确认）</translation>
    </message>
</context>
<context>
    <name>yishibu::DossierFacts</name>
    <message>
        <source>One person holds both posts</source>
        <translation>书记、主任一肩挑</translation>
    </message>
    <message>
        <source>Decided without a Party study</source>
        <translation>未经村党组织研究就作决定</translation>
    </message>
    <message>
        <source>The matter, as it stands on every sheet</source>
        <translation>事项（各张表相同）</translation>
    </message>
    <message>
        <source>Where it came from, the same tick on every sheet</source>
        <translation>动议事由（各张表勾选相同）</translation>
    </message>
    <message>
        <source>Proposal and joint discussion may then be held together; both headings are printed.</source>
        <translation>提议和商议可以合开一次会，两个标题都印上。</translation>
    </message>
    <message>
        <source>The reason, printed in the record book</source>
        <translation>事由（印在登记表上）</translation>
    </message>
    <message>
        <source>Write down the reason, or take the tick away.</source>
        <translation>请写明事由，或者去掉勾。</translation>
    </message>
    <message>
        <source>No law of that day asks this body for a study by the Party organisation.</source>
        <translation>当日的法律没有要求这类会议先经村党组织研究。</translation>
    </message>
    <message>
        <source>The Party organisation studies important matters before a decision (%1).</source>
        <translation>重要事项先由村党组织研究讨论，再作决定（%1）。</translation>
    </message>
</context>
<context>
    <name>yishibu::DossierPage</name>
    <message>
        <source>Back to the topics</source>
        <translation>回议题库</translation>
    </message>
    <message>
        <source>Record book: look, print, PDF</source>
        <translation>登记表：预览、打印、PDF</translation>
    </message>
    <message>
        <source>Why the sheet is taken back</source>
        <translation>为什么撤回这张表</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>撤回理由</translation>
    </message>
    <message>
        <source>Take the sheet back</source>
        <translation>撤回这张表</translation>
    </message>
    <message>
        <source>What stands on every sheet</source>
        <translation>各张表相同的内容</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>登记这一步</translation>
    </message>
    <message>
        <source>The dossier is open. Fill in its first step.</source>
        <translation>已建档，请填第一步。</translation>
    </message>
    <message>
        <source>The changes stand on every sheet.</source>
        <translation>已改，各张表都用新的内容。</translation>
    </message>
    <message>
        <source>The sheet is on record; no step is missing.</source>
        <translation>已登记，各步都办齐了。</translation>
    </message>
    <message>
        <source>The sheet is on record. Next: %1.</source>
        <translation>已登记。下一步：%1。</translation>
    </message>
    <message>
        <source>The sheet is taken back. It stays in the book's journal with the reason.</source>
        <translation>已撤回，连同理由留在簿的日志里。</translation>
    </message>
</context>
<context>
    <name>yishibu::DossierWords</name>
    <message>
        <source>Proposed by village cadres</source>
        <translation>村干部提议</translation>
    </message>
    <message>
        <source>Arranged by a higher office</source>
        <translation>上级安排</translation>
    </message>
    <message>
        <source>Suggested by Party members or villagers</source>
        <translation>党员群众建议</translation>
    </message>
    <message>
        <source>The step “%1” was left out.</source>
        <translation>%1这一步没有办。</translation>
    </message>
    <message>
        <source>“%1” was held before “%2”, which comes first.</source>
        <translation>%1的日期早于%2，顺序倒了。</translation>
    </message>
    <message>
        <source>All steps up to the decision are dated on one single day. Check the dates against the papers.</source>
        <translation>决议以前各步都写在同一天，请对照原始材料核对日期。</translation>
    </message>
    <message>
        <source>“%1” had an older version of the plan before it than the step before.</source>
        <translation>%1用的方案稿比上一步还旧。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the article it rests on</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” hung %2 days; %3 are asked for.</source>
        <translation>%1只公示了%2天，应公示%3天。</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 came; at least %4 have to be there.</source>
        <translation>%1：应到%3人，实到%2人，不足法定到会%4人。</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 were in favour; a decision takes at least %4.</source>
        <translation>%1：%3人中%2人同意；至少%4人同意才能形成决议。</translation>
    </message>
    <message>
        <source>One person is ticked as holding both posts, but by the register the secretary and the director are two. Take the tick away, or correct the seats in the register.</source>
        <translation>已勾选“一肩挑”，但名册上书记和主任是两个人。请取消勾选，或者更正名册里的任职。</translation>
    </message>
    <message>
        <source>“%1” tells neither who should attend nor who came. Enter the figures of its sheet.</source>
        <translation>“%1”没有写应到和实到人数。请把登记表上的数字填上。</translation>
    </message>
    <message>
        <source>“%1”: no vote is on its sheet; it takes at least %2 in favour. Enter them if it was put to the vote.</source>
        <translation>“%1”的登记表上没有表决结果；须有%2人以上同意。如已付表决，请填上同意人数。</translation>
    </message>
</context>
<context>
    <name>yishibu::EndingPanel</name>
    <message>
        <source>Who withdrew it</source>
        <translation>谁撤回的</translation>
    </message>
    <message>
        <source>Who proposed to put it off</source>
        <translation>谁提议暂缓</translation>
    </message>
    <message>
        <source>Put off to</source>
        <extracomment>a later meeting, or a day</extracomment>
        <translation>改到</translation>
    </message>
    <message>
        <source>A later meeting, or a day. The topic stays in the pool, free for the next agenda.</source>
        <extracomment>%1 is an article of a law</extracomment>
        <translation>写以后的哪次会议，或哪一天。议题留在议题库里，下次排议程时可以再选。</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>不在花名册上，按所写的记</translation>
    </message>
    <message>
        <source>End the item</source>
        <translation>结束本议题</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>返回要点</translation>
    </message>
    <message>
        <source>Hand it back to the villagers' assembly</source>
        <translation>交回村民会议决定</translation>
    </message>
    <message>
        <source>A later meeting, or a day. The item goes to the villagers' assembly if more than half of the representatives think that it belongs there (%1).</source>
        <translation>写明以后的哪次会议或者哪一天。过半数村民代表认为应由村民会议决定的，交回村民会议（%1）。</translation>
    </message>
</context>
<context>
    <name>yishibu::EntryList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>详细：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::ExclusionCard</name>
    <message>
        <source>Left out of the expected number</source>
        <translation>不计入应到的人员</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>They have been read out</source>
        <translation>已在会上宣布</translation>
    </message>
    <message>
        <source>Who cannot be reached or cannot come back</source>
        <translation>联系不上或者不能回来的人</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>somebody is left out</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Members who cannot be reached or cannot come back may be left out, each by name; they are read out at the meeting and printed in the minutes (%1).</source>
        <translation>联系不上或者不能回来的人员可以不计入应到人数，须逐人列名，在会上宣布，并印在会议记录上（%1）。</translation>
    </message>
    <message>
        <source>%1: %2. Read out at %3.</source>
        <translation>%1：%2。%3已在会上宣布。</translation>
    </message>
    <message>
        <source>%1: %2. Not read out yet.</source>
        <translation>%1：%2。尚未在会上宣布。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>恢复计入</translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>恢复计入%1</translation>
    </message>
    <message>
        <source>Choose who is left out.</source>
        <translation>请选择不计入的人。</translation>
    </message>
</context>
<context>
    <name>yishibu::ExplainPage</name>
    <message>
        <source>What is asked</source>
        <translation>提请事项</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No explanation is written yet. Explain it in everyday words: what will be done, who pays, whom it touches.</source>
        <translation>还没有写议题说明。请用大白话讲清楚：要办什么、钱从哪里来、关系到哪些人。</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>%1, by the villagers' assembly of %2</source>
        <translation>%1（%2村民会议授权）</translation>
    </message>
    <message>
        <source>Party study</source>
        <translation>党组织研究</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Funds</source>
        <extracomment>a row of a list of facts: what pays for it</extracomment>
        <translation>资金</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>开始讨论</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>议题性质</translation>
    </message>
    <message>
        <source>Only heard, no vote</source>
        <translation>只听取意见，不表决</translation>
    </message>
    <message>
        <source>No Party study</source>
        <translation>未经党组织研究</translation>
    </message>
    <message>
        <source>Done beforehand</source>
        <translation>会前准备</translation>
    </message>
</context>
<context>
    <name>yishibu::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yishibu::FigureLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yishibu::FigureRows</name>
    <message>
        <source>Spoiled</source>
        <extracomment>无效票: papers that are spoiled</extracomment>
        <translation>无效票</translation>
    </message>
</context>
<context>
    <name>yishibu::FingerprintGrid</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::FirstStart</name>
    <message>
        <source>Set up our village's book</source>
        <translation>建立本村的议事簿</translation>
    </message>
    <message>
        <source>Village, register and key are set up once; then meetings are held from it.</source>
        <translation>村情、花名册和密钥只设置一次，以后开会都从这本簿子开始。</translation>
    </message>
    <message>
        <source>Try it with a practice village</source>
        <translation>先用演练村试一试</translation>
    </message>
    <message>
        <source>A made-up village with 1,259 people. Every screen and paper says practice.</source>
        <translation>一个虚构的村，1259人。所有画面和纸张都标明“演练”。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Yishibu</source>
        <extracomment>the program's name</extracomment>
        <translation>议事簿</translation>
    </message>
    <message>
        <source>Village meetings, from the notice to what was carried out. Everything stays in one file on this computer.</source>
        <translation>村里开会，从发通知到跟踪落实，一步一步走完。所有记录都在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>Open a book that is already there…</source>
        <translation>打开已有的议事簿…</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>打开议事簿</translation>
    </message>
    <message>
        <source>Books (*.yishibu)</source>
        <translation>议事簿 (*.yishibu)</translation>
    </message>
</context>
<context>
    <name>yishibu::FollowUpPanel</name>
    <message>
        <source>The resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>What was done, and press Enter</source>
        <translation>写下办了什么，按 Enter</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已经办结</translation>
    </message>
    <message>
        <source>Carries it out</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Watches over it</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>资源保障</translation>
    </message>
    <message>
        <source>Nothing named</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作出日期</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>It is carried out</source>
        <translation>已经办结</translation>
    </message>
    <message>
        <source>%1, carried out</source>
        <translation>%1，办结</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::GroundworkSection</name>
    <message>
        <source>No topic yet</source>
        <translation>还没有议题</translation>
    </message>
    <message>
        <source>Write a topic down first; what is done before a meeting decides on it stands here.</source>
        <translation>请先写下议题；表决前要做的准备都在这里。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
</context>
<context>
    <name>yishibu::GroundworkWords</name>
    <message>
        <source>Against it</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Another opinion</source>
        <translation>另有意见</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>同意</translation>
    </message>
</context>
<context>
    <name>yishibu::GroupPanel</name>
    <message>
        <source>Move</source>
        <translation>调组</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>本组人员</translation>
    </message>
    <message>
        <source>The group that the chosen person moves to</source>
        <translation>选中的人调到哪一组</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>回到讨论要点</translation>
    </message>
    <message>
        <source>The chosen person moves to</source>
        <translation>选中的人调到</translation>
    </message>
    <message>
        <source>Who leads the group</source>
        <extracomment>引导员</extracomment>
        <translation>引导员</translation>
    </message>
    <message>
        <source>Who writes for it</source>
        <extracomment>记录员</extracomment>
        <translation>记录员</translation>
    </message>
    <message>
        <source>People in this group: %1</source>
        <translation>本组现有%1人</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离场</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>后到</translation>
    </message>
</context>
<context>
    <name>yishibu::GroupingPanel</name>
    <message>
        <source>Neighbours talk among each other.</source>
        <translation>同一村民小组的坐在一起谈。</translation>
    </message>
    <message>
        <source>Everybody sits with others than usual. The number of the lot is kept, so the draw can be repeated.</source>
        <translation>和平时不在一起的人坐一组。抽签号留存，谁都可以照着重抽一遍。</translation>
    </message>
    <message>
        <source>Everybody is put into a group in the order of the sign-in; then you move people.</source>
        <translation>先按签到顺序编组，再由您逐人调整。</translation>
    </message>
    <message>
        <source>The whole hall talks together. It stands on record that there were no groups.</source>
        <translation>全场一起讨论，并记下没有分组。</translation>
    </message>
    <message>
        <source>Form the groups</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不动，返回</translation>
    </message>
    <message>
        <source>Take this round back</source>
        <translation>撤销本轮分组</translation>
    </message>
    <message>
        <source>How many groups</source>
        <translation>分几组</translation>
    </message>
    <message>
        <source>Minutes of this round</source>
        <translation>本轮时间（分钟）</translation>
    </message>
    <message>
        <source>A bell rings when they are over.</source>
        <translation>到时响铃。</translation>
    </message>
    <message>
        <source>Number of the lot</source>
        <translation>抽签号</translation>
    </message>
    <message>
        <source>Let somebody say six digits, or leave it empty and one is drawn.</source>
        <translation>请群众报六位数字；不填则由电脑抽取。</translation>
    </message>
    <message>
        <source>Why not in groups</source>
        <translation>为什么不分组</translation>
    </message>
    <message>
        <source>Whoever leads a group stays at the table, all others move on</source>
        <translation>引导员留在原桌，其他人换桌</translation>
    </message>
    <message>
        <source>Another round: everybody here (%1) talks in other groups</source>
        <translation>换组讨论：在场%1人重新分组</translation>
    </message>
    <message>
        <source>In which groups do the %1 people here talk?</source>
        <translation>在场%1人怎么分组讨论？</translation>
    </message>
    <message>
        <source>Talk together</source>
        <translation>集中讨论</translation>
    </message>
</context>
<context>
    <name>yishibu::HandForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>yishibu::HandoverPage</name>
    <message>
        <source>Records of closed meetings</source>
        <translation>已封存的会议记录</translation>
    </message>
    <message>
        <source>No meeting is closed yet</source>
        <translation>还没有封存的会议</translation>
    </message>
    <message>
        <source>Once a meeting is closed its records are ready here to be taken to the township on a stick.</source>
        <translation>会议记录封存以后，在这里存到U盘交到镇里。</translation>
    </message>
    <message>
        <source>Take the records to the township</source>
        <translation>把记录交到镇里</translation>
    </message>
    <message>
        <source>Files written to the stick</source>
        <translation>已写到U盘的文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The line is copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>核对交接包</translation>
    </message>
    <message>
        <source>See whether a package on a stick is whole, and whether this village signed it.</source>
        <translation>看U盘上的交接包是否完整，是不是本村签名的。</translation>
    </message>
    <message>
        <source>Check a package…</source>
        <translation>核对交接包…</translation>
    </message>
    <message>
        <source>Everything is signed, read back from the stick and checked.</source>
        <translation>全部签名，写完从U盘读回来核对。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>簿号</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>第%1包</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Not handed over yet: %1</source>
        <translation>还有%1次没交</translation>
    </message>
    <message>
        <source>All are handed over.</source>
        <translation>都已交接。</translation>
    </message>
    <message>
        <source>Choose the stick or a folder on it</source>
        <translation>选U盘或U盘上的文件夹</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>没有写入</translation>
    </message>
    <message>
        <source>Do not pull the stick out</source>
        <translation>请不要拔U盘</translation>
    </message>
    <message>
        <source>Writing to %1 and reading it back.</source>
        <translation>正在写到 %1 并读回核对。</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>没有交接成</translation>
    </message>
    <message>
        <source>Written, but not noted in the book</source>
        <translation>已写到U盘，但簿里没记上</translation>
    </message>
    <message>
        <source>The stick may be pulled out</source>
        <translation>U盘可以拔出</translation>
    </message>
    <message>
        <source>Package %1 with %2 meetings was read back and is whole: %3</source>
        <translation>第%1包，%2次会议，已读回核对无误：%3</translation>
    </message>
    <message>
        <source>The records are on the stick, read back and noted. The stick may be pulled out.</source>
        <translation>记录已写到U盘、核对并记入簿中。U盘可以拔出。</translation>
    </message>
    <message>
        <source>Choose the folder of the package</source>
        <translation>选交接包的文件夹</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whole, and signed by this village.</source>
        <translation>完整，是本村签名的。</translation>
    </message>
    <message>
        <source>%1: the signature is of %2.</source>
        <translation>%1：签名指纹 %2。</translation>
    </message>
    <message>
        <source>There are no new records since package %1, which lies whole on this stick: %2</source>
        <translation>自第 %1 包之后没有新记录；该包完好，就在这个U盘上：%2</translation>
    </message>
    <message>
        <source>Write to the stick…</source>
        <translation>选U盘，写入</translation>
    </message>
</context>
<context>
    <name>yishibu::HangingFactWords</name>
    <message>
        <source>counted among those who should attend a meeting</source>
        <extracomment>what stands in the book about a person; parts of a list</extracomment>
        <translation>已列入会议应到名单</translation>
    </message>
    <message>
        <source>signed in at a meeting</source>
        <translation>会上签过到</translation>
    </message>
    <message>
        <source>spoke at a meeting</source>
        <translation>会上发过言</translation>
    </message>
    <message>
        <source>had a part in a meeting</source>
        <translation>会上担任过主持、记录等工作</translation>
    </message>
    <message>
        <source>answers for a resolution</source>
        <translation>是决议的责任人或监督人</translation>
    </message>
    <message>
        <source>holds or held a seat</source>
        <translation>担任或担任过职务</translation>
    </message>
    <message>
        <source>stands or stood for a household</source>
        <translation>是或曾是户代表</translation>
    </message>
    <message>
        <source>named in a letter of authorisation</source>
        <translation>委托书上有此人</translation>
    </message>
    <message>
        <source>asked for leave from a meeting</source>
        <translation>会议请过假</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what stands in the book about a person</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>yishibu::HolidaySection</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>A last day that is a public holiday moves to the day after the holiday (民法典第二百零三条).</source>
        <translation>最后一天是法定节假日的，顺延到节假日结束的次日（民法典第二百零三条）。</translation>
    </message>
    <message>
        <source>Strike the chosen day off</source>
        <translation>划去选中的日子</translation>
    </message>
    <message>
        <source>Write a holiday in</source>
        <translation>补写节假日</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>节假日名称</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>For example the State Council's notice for the year.</source>
        <translation>例如国务院当年的放假通知。</translation>
    </message>
    <message>
        <source>Write it in</source>
        <translation>写进去</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>%1, struck off</source>
        <translation>%1（已划去）</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet. Write the days in when the State Council has named them.</source>
        <translation>%1年的放假安排还没有，国务院公布后请补写。</translation>
    </message>
    <message>
        <source>Read in the notice for the year.</source>
        <translation>已按当年放假通知核对。</translation>
    </message>
    <message>
        <source>Some of these days were not read in the notice for the year; compare them with it.</source>
        <translation>其中有的日子没有对过当年的放假通知，请核对。</translation>
    </message>
    <message>
        <source>Write this down too.</source>
        <translation>这一项也要写。</translation>
    </message>
    <message>
        <source>%1 counts as a public holiday.</source>
        <translation>%1已算作法定节假日。</translation>
    </message>
    <message>
        <source>First choose a day of the list.</source>
        <translation>请先在表里选一天。</translation>
    </message>
    <message>
        <source>%1 no longer counts as a public holiday.</source>
        <translation>%1不再算作法定节假日。</translation>
    </message>
</context>
<context>
    <name>yishibu::HouseholdAnswer</name>
    <message>
        <source>Asked on</source>
        <translation>征求日期</translation>
    </message>
    <message>
        <source>Keep the household's answer</source>
        <translation>保存这户的意见</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从名单中去掉</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未征求</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Why it was not asked</source>
        <translation>为什么没有征求</translation>
    </message>
</context>
<context>
    <name>yishibu::HouseholdsCard</name>
    <message>
        <source>Households it touches</source>
        <translation>涉及的农户</translation>
    </message>
    <message>
        <source>Add a household: its number, or somebody who lives there</source>
        <translation>添加农户：输入户编号，或家里任何一人的姓名</translation>
    </message>
    <message>
        <source>Household %1, head %2</source>
        <extracomment>a household in a list: its number and its head</extracomment>
        <translation>户编号%1，户主%2</translation>
    </message>
    <message>
        <source>A household that the register no longer has</source>
        <translation>花名册中已没有这一户</translation>
    </message>
    <message>
        <source>List those whom the matter touches, and ask them before the meeting. Paper says how many and why, never who.</source>
        <translation>把事项涉及的农户列出来，会前逐户征求意见。纸上只写户数和理由，不写是谁。</translation>
    </message>
    <message>
        <source>Asked: %1 of %2.</source>
        <comment>households</comment>
        <translation>已征求%1户，共%2户。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>还没有征求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what a household said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>write down what a household said</comment>
        <translation>记意见</translation>
    </message>
    <message>
        <source>The household is off the list. It stays in the book's journal.</source>
        <translation>已从名单中去掉，簿中日志仍有记载。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>It touches no household more than others</source>
        <translation>没有受影响特别大的农户</translation>
    </message>
    <message>
        <source>Nobody to list? Who found so: name and post</source>
        <translation>没有要列的农户？由谁核实：姓名和职务</translation>
    </message>
    <message>
        <source>%1 found on %2 that it touches no household more than others.</source>
        <translation>%1于%2核实，没有受影响特别大的农户。</translation>
    </message>
    <message>
        <source>That is taken back. It stays in the book's journal.</source>
        <translation>已撤回，簿中流水仍保留。</translation>
    </message>
</context>
<context>
    <name>yishibu::ImportCourse</name>
    <message>
        <source>Nothing was taken in.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”……</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken in.</source>
        <translation>已停止读取，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Taking %1 people in…</source>
        <translation>正在导入%1人……</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was taken in.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>People who are not in the sheet and wait for a decision: %1.</source>
        <translation>表中没有、等待核定的人：%1人。</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>另存未导入的行</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 - refused rows.xlsx</source>
        <extracomment>proposed name of a file with the refused rows of another one</extracomment>
        <translation>%1-未导入的行.xlsx</translation>
    </message>
    <message>
        <source>The refused rows are in “%1”. Mend them there and import it: nobody comes in twice.</source>
        <translation>未导入的行已存入“%1”。改好后再导入即可，不会重复。</translation>
    </message>
</context>
<context>
    <name>yishibu::ImportFigures</name>
    <message>
        <source>Expected</source>
        <comment>number of people the sheet holds by a count of its own</comment>
        <translation>应有</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>number of rows</comment>
        <translation>读到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>number of rows</comment>
        <translation>可导入</translation>
    </message>
    <message>
        <source>Put right</source>
        <comment>number of rows</comment>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>number of rows</comment>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>number of rows</comment>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Expected %1, read %2, accepted %3, put right %4, doubtful %5, refused %6.</source>
        <translation>应有%1，读到%2，可导入%3，已修正%4，待核实%5，不能导入%6。</translation>
    </message>
</context>
<context>
    <name>yishibu::ImportPanel</name>
    <message>
        <source>There is nothing to look at here.</source>
        <translation>这里没有需要查看的内容。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>现在还没有保存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take into the roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>What “%1” would bring in</source>
        <translation>“%1”将导入的内容</translation>
    </message>
    <message>
        <source>%1 people in %2 households.</source>
        <translation>共%1人，%2户。</translation>
    </message>
    <message>
        <source>The sheet's own total says %1: compare it before taking the people in.</source>
        <translation>表中合计写的是%1人，请先核对再导入。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a body, number of its seats</comment>
        <translation>%1%2人</translation>
    </message>
    <message>
        <source>No list of representatives or committees was found in it.</source>
        <translation>表中没有找到村民代表或村委会成员名单。</translation>
    </message>
    <message>
        <source>Seats found: %1.</source>
        <translation>找到的任职：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All of these people are in the roster just so.</source>
        <translation>人员与花名册完全一致，没有变动。</translation>
    </message>
    <message>
        <source>People changed: %1, new: %2, unchanged: %3.</source>
        <translation>人员有变动的%1人，新增%2人，没有变动的%3人。</translation>
    </message>
    <message>
        <source>Households changed: %1, new: %2.</source>
        <translation>户有变动的%1户，新增%2户。</translation>
    </message>
    <message>
        <source>Seats that end, because the sheet does not name them any more: %1. Their last day is %2: %3.</source>
        <translation>名单里已没有、导入后将结束的任职：%1项，任至%2：%3。</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>另存未导入的行…</translation>
    </message>
    <message>
        <source>Assign columns…</source>
        <translation>指定各列…</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>预览的各部分</translation>
    </message>
    <message>
        <source>What was not taken in as it stands</source>
        <translation>没有照原样导入的内容</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>各行：%1</translation>
    </message>
    <message>
        <source>Not in the sheet: %1</source>
        <translation>表中没有的人：%1</translation>
    </message>
    <message>
        <source>Open seats: %1</source>
        <translation>未对上的任职：%1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>跳过的行：%1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>A second count of the sheet finds %1 people, the rows read are %2: look at what was passed over.</source>
        <translation>另行清点表中有%1人，读到的是%2行：请查看跳过的行。</translation>
    </message>
    <message>
        <source>Named again, though dead or gone by the register; they stay so until you change it: %1.</source>
        <translation>花名册中已去世或迁出、表中又出现的人（保持原状，需要时请在个人信息中改）：%1。</translation>
    </message>
    <message>
        <source>Changed values: %1</source>
        <translation>变动 %1 处</translation>
    </message>
    <message>
        <source>Delegates: %1</source>
        <extracomment>户代表</extracomment>
        <translation>户代表：%1</translation>
    </message>
    <message>
        <source>The file has no register, only lists. They are joined to the people of the roster; nobody is taken in anew.</source>
        <translation>这个文件里没有花名册，只有名单。名单与册中村民对照，不新增任何人。</translation>
    </message>
    <message>
        <source>Representatives of households who begin: %1.</source>
        <extracomment>户代表</extracomment>
        <translation>新任户代表：%1人。</translation>
    </message>
    <message>
        <source>Households for which the sheet names another representative: %1. The present ones stay unless you decide otherwise.</source>
        <translation>表上户代表与册中不同的有%1户；您不另作决定，现任户代表不变。</translation>
    </message>
    <message>
        <source>Party members in lists: %1</source>
        <translation>名单中的党员%1人</translation>
    </message>
    <message>
        <source>Members of the collective in lists: %1</source>
        <translation>名册里的集体经济组织成员：%1人</translation>
    </message>
    <message>
        <source>Open seats: %1, terms noted: %2</source>
        <translation>未对上的任职：%1，任期提示：%2</translation>
    </message>
    <message>
        <source>Seats of which the sheet tells the term of office: %1.</source>
        <translation>名单写明任期的任职：%1项。</translation>
    </message>
    <message>
        <source>Terms of office to be looked at: %1.</source>
        <translation>任期待核对：%1处。</translation>
    </message>
    <message>
        <source>Seats of the roster that get another term by the sheet: %1.</source>
        <translation>按表改动任期的：%1。</translation>
    </message>
    <message>
        <source>Seats whose holder goes on in a new term: %1.</source>
        <translation>连任、按新一届另记任期的：%1。</translation>
    </message>
    <message>
        <source>The list is one of a by-election (%1): it adds whom it names, and nobody's seat ends by it.</source>
        <extracomment>补选</extracomment>
        <translation>这是补选名单（%1）：只增加名单上的人，不会使任何人离任。</translation>
    </message>
    <message>
        <source>Seats whose term is over, or has not begun, by the sheet: %1. They do not count in a meeting of today.</source>
        <translation>按表中任期，今天已届满或尚未开始的：%1项，今天开会不计入。</translation>
    </message>
    <message>
        <source>The list is one of a part (%1): nobody of another group loses a seat by it.</source>
        <translation>这份名单只是其中一部分（%1）：不会因此使其他村民小组的人离任。</translation>
    </message>
    <message>
        <source>Party members of the roster whom the list of Party members does not name: %1. They stay so until you change it.</source>
        <translation>花名册中的党员，党员名单上没有：%1。在您更改之前仍按党员计。</translation>
    </message>
    <message>
        <source>Of these seats %1 stand in the register's own rows; a blank cell there ends nobody's seat.</source>
        <extracomment>花名册里"职务""是否村民代表"等列</extracomment>
        <translation>其中 %1 个职位出自花名册各行的“职务”“是否村民代表”栏；该栏空白不会终止任何人的任职。</translation>
    </message>
</context>
<context>
    <name>yishibu::InForceSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a rule asks for, and its article</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In force on %1</source>
        <translation>%1适用的法律法规</translation>
    </message>
    <message>
        <source>No law that the program knows is in force today. Ask the township for its rule pack.</source>
        <translation>程序里没有今天有效的法律，请向镇里要规则包。</translation>
    </message>
    <message>
        <source>What is marked as common practice was not found in a law; let the township confirm it.</source>
        <translation>标“通行做法”的，法条里没有查到，请镇里确认。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起施行</translation>
    </message>
    <message>
        <source>Brought by the township</source>
        <translation>镇里带来</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律法规</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省里规定</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>谁参加</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>到会要求</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>通过要求</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, of whom</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>nothing is decided; consensus is written down</source>
        <translation>不作表决，记下共识</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提前通知</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>提前%1天</translation>
    </message>
    <message>
        <source>no days asked for</source>
        <translation>未规定天数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>nobody may come for another</source>
        <translation>不得委托他人</translation>
    </message>
    <message>
        <source>in writing, held by an adult of the same household</source>
        <translation>书面委托同户成年人</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>%1 whole days</source>
        <translation>满%1天</translation>
    </message>
    <message>
        <source>Must be called when asked for by</source>
        <translation>经提议必须召集</translation>
    </message>
    <message>
        <source>since %1, a day that was not read in the law: let the township confirm it</source>
        <translation>%1起施行（施行日期未在法规原文中查到，请镇里确认）</translation>
    </message>
    <message>
        <source>At short notice</source>
        <translation>临时通知</translation>
    </message>
    <message>
        <source>in special circumstances, with the reason</source>
        <translation>情况特殊的可以，须写明理由</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>全年次数</translation>
    </message>
    <message>
        <source>at least %1 meetings</source>
        <translation>至少%1次</translation>
    </message>
    <message>
        <source>Where there is none</source>
        <translation>没有成立的</translation>
    </message>
    <message>
        <source>%1, today %3 of %2</source>
        <extracomment>a share of the villagers, how many they are today, how many of them it takes</extracomment>
        <translation>%1，按今日 %2 人计为 %3 人</translation>
    </message>
    <message>
        <source>at least %1 meetings, one in each quarter</source>
        <translation>至少 %1 次，每季度一次</translation>
    </message>
</context>
<context>
    <name>yishibu::IssuePanel</name>
    <message>
        <source>Box and papers</source>
        <translation>票箱和选票</translation>
    </message>
    <message>
        <source>There is a place to write in secret</source>
        <translation>设了秘密写票处</translation>
    </message>
    <message>
        <source>Papers given out</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>Papers left over</source>
        <translation>余票</translation>
    </message>
    <message>
        <source>Torn up or sealed before everybody.</source>
        <translation>当众销毁或封存。</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>计票人员</translation>
    </message>
    <message>
        <source>The text is final: ballot, resolution and notice carry this sentence word for word.</source>
        <translation>文字已定稿，表决票、决议、公示都用这一句。</translation>
    </message>
    <message>
        <source>%1 are here: no more than that.</source>
        <translation>到会%1人，不能多于这个数。</translation>
    </message>
    <message>
        <source>The box was shown empty, then closed</source>
        <translation>票箱已当众验空封好</translation>
    </message>
</context>
<context>
    <name>yishibu::ItemHead</name>
    <message>
        <source>Item %1 of %2: %3</source>
        <translation>议题%1（共%2项）：%3</translation>
    </message>
</context>
<context>
    <name>yishibu::KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>yishibu::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>按键说明</translation>
    </message>
    <message>
        <source>Go to a room of the rail</source>
        <translation>转到左边的栏目</translation>
    </message>
    <message>
        <source>The big button: the next step of the meeting</source>
        <translation>右下角的大按钮：会议的下一步</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>在找到的人中选择</translation>
    </message>
    <message>
        <source>Clear the search box</source>
        <translation>清空查找框</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>到下一格</translation>
    </message>
    <message>
        <source>Discussion: where the next line goes</source>
        <translation>讨论：选择记到哪一栏</translation>
    </message>
    <message>
        <source>Turn the pages of a paper; + and - change its size</source>
        <translation>翻页；+ 和 - 放大缩小</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>显示本表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sign in the only or the chosen person; keep what is typed</source>
        <translation>给唯一或选中的人签到；保存输入的内容</translation>
    </message>
    <message>
        <source>Papers of the meeting to print</source>
        <translation>打印会议用纸</translation>
    </message>
    <message>
        <source>Sign in somebody for whom somebody else writes</source>
        <translation>签到，由别人代写</translation>
    </message>
    <message>
        <source>Latecomers and leavers, from any stage of the meeting</source>
        <translation>迟到与早退，会议的任何环节都可以</translation>
    </message>
    <message>
        <source>The big screen, on or off</source>
        <translation>打开或关闭大屏</translation>
    </message>
    <message>
        <source>At the door: leave, guest, comparing and typing in sheets</source>
        <translation>签到时：请假、列席、核对纸面、补录</translation>
    </message>
    <message>
        <source>Hide private details where the hall sees this screen, or show them again</source>
        <translation>会场能看到本机屏幕时，隐藏或恢复私密信息</translation>
    </message>
    <message>
        <source>Discussion: the group before or after; Alt+← to the points, Ctrl+R the rules</source>
        <translation>讨论：上一组、下一组；Alt+← 回到要点，Ctrl+R 发言规则</translation>
    </message>
</context>
<context>
    <name>yishibu::KindField</name>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类型</translation>
    </message>
    <message>
        <source>Villager group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>a villager group</comment>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>yishibu::LaterAnswerCard</name>
    <message>
        <source>noted in the meeting on %1</source>
        <translation>%1会议上提出</translation>
    </message>
    <message>
        <source>Points to check</source>
        <translation>待核实事项</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>核实的结果</translation>
    </message>
    <message>
        <source>It stands beside the minutes; they stay as they were closed.</source>
        <translation>结果记在会议记录之外，已封存的记录不改动。</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>记下结果</translation>
    </message>
    <message>
        <source>Nobody finds it out yet</source>
        <translation>还没有人去核实</translation>
    </message>
    <message>
        <source>%1 finds it out by %2</source>
        <translation>由%1核实，%2前</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>填结果</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>填结果：%1</translation>
    </message>
    <message>
        <source>%1, found out on %2</source>
        <comment>an answer and its day</comment>
        <translation>%1，%2核实</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::LawPage</name>
    <message>
        <source>Rules of this village</source>
        <translation>本村适用的规定</translation>
    </message>
    <message>
        <source>To the village</source>
        <translation>回到本村设置</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>规定的各部分</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>今天适用的法律</translation>
    </message>
    <message>
        <source>Set by the village</source>
        <translation>本村自定</translation>
    </message>
    <message>
        <source>From the township</source>
        <translation>镇里带来的</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
</context>
<context>
    <name>yishibu::MainWindow</name>
    <message>
        <source>Yishibu – practice</source>
        <translation>议事簿（演练）</translation>
    </message>
    <message>
        <source>Yishibu</source>
        <translation>议事簿</translation>
    </message>
    <message>
        <source>The village is set up.</source>
        <translation>本村信息已设置好。</translation>
    </message>
    <message>
        <source>The meeting is done. Its records wait to be handed over.</source>
        <translation>会议已办结，记录等待交接到镇里。</translation>
    </message>
    <message>
        <source>Private details are shown on this screen again.</source>
        <translation>本机屏幕已恢复显示私密信息。</translation>
    </message>
    <message>
        <source>Private details are hidden on this screen until Shift+F5 is pressed again.</source>
        <translation>本机屏幕已隐藏私密信息，再按 Shift+F5 恢复显示。</translation>
    </message>
    <message>
        <source>The hall sees this screen, so private details stay hidden.</source>
        <translation>会场能看到这块屏幕，私密信息仍保持隐藏。</translation>
    </message>
</context>
<context>
    <name>yishibu::MaskedNumberLine</name>
    <message>
        <source>not known</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <translation>显示号码：%1</translation>
    </message>
    <message>
        <source>That it was shown is kept in the journal.</source>
        <translation>显示号码会记入日志。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the number: %1</source>
        <translation>隐藏号码：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::MatterField</name>
    <message>
        <source>Matter of the law</source>
        <translation>法定事项</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>请选择属于哪类事项</translation>
    </message>
    <message>
        <source>The article decides which meeting may settle it.</source>
        <translation>法律条文决定由哪个会议讨论决定。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of bodies</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. It is decided by: %2.</source>
        <comment>article, names of bodies</comment>
        <translation>%1。由%2决定。</translation>
    </message>
    <message>
        <source>The representatives decide it only where the Villagers' Assembly has delegated it.</source>
        <translation>村民会议授权后，村民代表会议才能决定。</translation>
    </message>
    <message>
        <source>Where it belongs to a villagers' group and not to the village, choose: %1 (%2).</source>
        <comment>name of a matter, article</comment>
        <translation>属于村民小组、不属于全村的，请选“%1”（%2）。</translation>
    </message>
    <message>
        <source>Before the representatives it is counted by the households they stand for (%1).</source>
        <translation>提交村民代表会议表决时，按代表所代表的户数计算（%1）。</translation>
    </message>
</context>
<context>
    <name>yishibu::MeetingForm</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>第几届: the term of office of the representatives</extracomment>
        <translation>第几届</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of the meeting within its term</comment>
        <extracomment>第几次: the number of the meeting within the term</extracomment>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Contact on the notice</source>
        <translation>通知上的联系人</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Posts of the chair, as on paper</source>
        <translation>主持人职务（印在纸上）</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <extracomment>监票人</extracomment>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Tally clerk</source>
        <extracomment>计票人</extracomment>
        <translation>计票人</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>不在花名册里，按所写记入</translation>
    </message>
    <message>
        <source>How the number of those who should attend is made up</source>
        <translation>应到人数怎么算</translation>
    </message>
    <message>
        <source>Printed with the number and its day. Empty: as the law of the day words it.</source>
        <translation>与应到人数、日期一起印出。不填则按当天法律的表述。</translation>
    </message>
    <message>
        <source>Minutes there are</source>
        <translation>会议总时间（分钟）</translation>
    </message>
</context>
<context>
    <name>yishibu::MeetingFrame</name>
    <message>
        <source>Stages of the meeting</source>
        <translation>会议环节</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>议题%1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>公示: posting what was decided</extracomment>
        <translation>公示</translation>
    </message>
</context>
<context>
    <name>yishibu::MeetingListModel</name>
    <message>
        <source>Date and time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Book no.</source>
        <extracomment>簿号, the running number in the record book</extracomment>
        <translation>簿号</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>state of a meeting that will be held at another time than first planned</extracomment>
        <translation>已改期</translation>
    </message>
</context>
<context>
    <name>yishibu::MeetingNoticeWindow</name>
    <message>
        <source>Meeting notice</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Day on which it was posted</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>The notice is posted</source>
        <translation>通知已张贴</translation>
    </message>
    <message>
        <source>Say so once it hangs: the days count from then.</source>
        <translation>挂出后请点这里：通知天数从这天算起。</translation>
    </message>
</context>
<context>
    <name>yishibu::MeetingPapers</name>
    <message>
        <source>The notice is recorded as posted on %1.</source>
        <translation>已记下：通知于%1张贴。</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>No household in the roster has a number. Import the roster with household numbers first.</source>
        <translation>花名册里没有户编号，请先导入带户编号的花名册。</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>户码卡</translation>
    </message>
    <message>
        <source>The sheets are printed for an agenda item. Put one on the agenda first.</source>
        <translation>记录表按议题打印，请先把议题列入议程。</translation>
    </message>
    <message>
        <source>Sheets for the groups</source>
        <translation>分组讨论记录表</translation>
    </message>
    <message>
        <source>Rules of speaking</source>
        <translation>发言规则</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
</context>
<context>
    <name>yishibu::MeetingWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and what it rests on</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a meeting</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a meeting</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>应到人员</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席、旁听</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>共识点</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Consensus reached</source>
        <translation>达成共识</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>未议完</translation>
    </message>
    <message>
        <source>The time when the meeting began is missing.</source>
        <translation>缺少开会时间。</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>缺少会议地点。</translation>
    </message>
    <message>
        <source>The chair is missing.</source>
        <translation>缺少主持人。</translation>
    </message>
    <message>
        <source>The minute-taker is missing.</source>
        <translation>缺少记录人。</translation>
    </message>
    <message>
        <source>The chair takes the minutes too; they should be two people.</source>
        <translation>主持人和记录人是同一人，应由两人分别担任。</translation>
    </message>
    <message>
        <source>The number of those who should attend is missing.</source>
        <translation>缺少应到人数。</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>还没有人签到。</translation>
    </message>
    <message>
        <source>Fewer people came than the law asks, so nothing could be decided.</source>
        <translation>到会人数不足，不能作出决定。</translation>
    </message>
    <message>
        <source>There is no agenda item.</source>
        <translation>没有议题。</translation>
    </message>
    <message>
        <source>The item has no explanation.</source>
        <translation>这个议题没有说明。</translation>
    </message>
    <message>
        <source>The day on which the Party organisation studied the item is missing.</source>
        <translation>缺少村党组织研究这个议题的日期。</translation>
    </message>
    <message>
        <source>The delegation by the villagers' assembly is missing.</source>
        <translation>缺少村民会议的授权。</translation>
    </message>
    <message>
        <source>Nobody's words on this item are noted.</source>
        <translation>这个议题没有记下发言。</translation>
    </message>
    <message>
        <source>No agreed, disputed or open point is noted.</source>
        <translation>没有记下共识点、争议点或待核实事项。</translation>
    </message>
    <message>
        <source>How the item ended is missing.</source>
        <translation>没有写明这个议题的结果。</translation>
    </message>
    <message>
        <source>Nobody is named who watched over the vote.</source>
        <translation>没有写明监票人。</translation>
    </message>
    <message>
        <source>Nobody is named who counted the votes.</source>
        <translation>没有写明计票人。</translation>
    </message>
    <message>
        <source>The item passed, but nobody is named to carry it out.</source>
        <translation>议题已通过，但没有写明由谁落实。</translation>
    </message>
    <message>
        <source>The person who carries the resolution out is missing.</source>
        <translation>决议缺少责任人。</translation>
    </message>
    <message>
        <source>The deadline of the resolution is missing.</source>
        <translation>决议缺少完成时限。</translation>
    </message>
    <message>
        <source>The person who watches over the resolution is missing.</source>
        <translation>决议缺少监督人。</translation>
    </message>
    <message>
        <source>The same person carries the resolution out and watches over it; name two people.</source>
        <translation>决议的责任人和监督人是同一人，请分别指定两人。</translation>
    </message>
    <message>
        <source>The day of the meeting is missing.</source>
        <translation>缺少会议日期。</translation>
    </message>
    <message>
        <source>The notice went out %1 days before the meeting; %2 days are asked for.</source>
        <translation>会议通知提前 %1 天发出，要求提前 %2 天。</translation>
    </message>
    <message>
        <source>The notice went out %1 days before the meeting, on the last day that can be argued for; %2 days are asked for.</source>
        <translation>会议通知提前 %1 天发出，刚好卡在最后一天；要求提前 %2 天。</translation>
    </message>
    <message>
        <source>Nobody is named yet to watch over the vote.</source>
        <translation>还没有指定监票人。</translation>
    </message>
    <message>
        <source>Nobody is named yet to count the votes.</source>
        <translation>还没有指定计票人。</translation>
    </message>
    <message>
        <source>The same person counts the votes and watches over it; name two people.</source>
        <translation>计票人和监票人是同一人，请分别指定两人。</translation>
    </message>
    <message>
        <source>Item %1: the chair is to carry the resolution out; check that this is meant.</source>
        <translation>议题 %1：由主持人负责落实，请核对是否如此。</translation>
    </message>
    <message>
        <source>Item %1: the chair is to watch over the resolution; check that this is meant.</source>
        <translation>议题 %1：由主持人负责监督，请核对是否如此。</translation>
    </message>
    <message>
        <source>Item %1: the same person carries the resolution out and watches over it; name two people.</source>
        <translation>议题 %1：责任人和监督人是同一人，请分别指定两人。</translation>
    </message>
    <message>
        <source>Item %1 passed, but nobody is named to carry it out.</source>
        <translation>议题 %1 已通过，但没有写明由谁落实。</translation>
    </message>
    <message>
        <source>The notice of the meeting has not gone out yet.</source>
        <translation>会议通知还没有发出。</translation>
    </message>
    <message>
        <source>Villagers' representatives: %1 of %2 members; the law asks for at least %3.</source>
        <translation>村民代表 %1 人，组成人员共 %2 人；法律要求至少 %3 人。</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核实事项</translation>
    </message>
    <message>
        <source>Item %1 is decided without a study by the Party organisation; the reason is printed.</source>
        <translation>议题%1未经村党组织研究就要表决，理由会印进记录簿。</translation>
    </message>
    <message>
        <source>Item %1: %2 of %3 questions of the content check are open. Answer them under Topics before the vote.</source>
        <translation>议题%1：内容预审还有%2项没有回答（共%3项），请在表决前到“议题”中答完。</translation>
    </message>
    <message>
        <source>Item %1: %2 of %3 households that it touches were not asked beforehand.</source>
        <translation>议题%1：涉及的农户还有%2户没有事先征求意见（共%3户）。</translation>
    </message>
    <message>
        <source>The chair is not known as %1, who presides over this meeting; check the chair and their posts.</source>
        <translation>这种会议应由%1主持，名册和表上没有显示主持人担任此职，请核对主持人和职务。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between posts</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>Item %1 is an appraisal: %2 presides over it. Let them take the chair for this item.</source>
        <translation>第%1项是民主评议，应由%2主持，请在该议题更换主持人。</translation>
    </message>
    <message>
        <source>The chair watches over the vote too; name somebody else.</source>
        <translation>主持人又是监票人，请另定一人监票。</translation>
    </message>
    <message>
        <source>The chair counts the votes too; name somebody else.</source>
        <translation>主持人又是计票人，请另定一人计票。</translation>
    </message>
    <message>
        <source>Who takes the minutes watches over the vote too; they should be two people.</source>
        <translation>记录人又是监票人，应当由两个人分别担任。</translation>
    </message>
    <message>
        <source>%1 people are left out of the expected number and have not been read out at the meeting yet.</source>
        <translation>有%1人不计入应到人数，还没有在会上宣布。</translation>
    </message>
    <message>
        <source>The notice is shorter than usual because of: %1. The reason is printed.</source>
        <translation>情况特殊，通知时间短于规定：%1。理由会印在纸上。</translation>
    </message>
    <message>
        <source>Item %1 touches the household of its chair. Let somebody else take the chair for this item.</source>
        <translation>议题%1涉及主持人本户，请换人主持这项议题。</translation>
    </message>
    <message>
        <source>Item %1 goes to the villagers' assembly if more than half of the representatives think that it belongs there.</source>
        <translation>议题%1：过半数村民代表认为应当由村民会议决定的，提交村民会议。</translation>
    </message>
    <message>
        <source>Reports and accounts lie open for reading %1 whole days before the meeting: from %2 at the latest.</source>
        <translation>报告和账目应在会前满%1日供查阅，最迟从%2起。</translation>
    </message>
    <message>
        <source>%1: %2 hold a seat; the law asks for an odd number from %3 to %4.</source>
        <translation>%1：现有%2人；法律要求%3至%4人，且为单数。</translation>
    </message>
    <message>
        <source>%1: %2 hold a seat; the law asks for a number from %3 to %4.</source>
        <translation>%1：现有%2人；法律要求%3至%4人。</translation>
    </message>
    <message>
        <source>%1: %2 hold a seat; the law asks for an odd number, at least %3.</source>
        <translation>%1：现有%2人；法律要求不少于%3人，且为单数。</translation>
    </message>
    <message>
        <source>%1: %2 hold a seat; the law asks for at least %3.</source>
        <translation>%1：现有%2人；法律要求不少于%3人。</translation>
    </message>
    <message>
        <source>Women among the representatives: %1; of all %2 members the law asks for at least %3.</source>
        <translation>妇女村民代表 %1 人；按全体组成人员 %2 人计，法律要求至少 %3 人。</translation>
    </message>
    <message>
        <source>Women among the representatives: %1; of the %2 representatives the law asks for at least %3.</source>
        <translation>妇女村民代表 %1 人；按村民代表 %2 人计，法律要求至少 %3 人。</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>唱名表决</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>Named ballot</source>
        <translation>记名投票</translation>
    </message>
    <message>
        <source>Consensus</source>
        <comment>a way to vote</comment>
        <translation>协商一致</translation>
    </message>
    <message>
        <source>The items take %1 minutes together, but there are %2. Plan less, or put an item off.</source>
        <translation>各议题合计需%1分钟，会议只有%2分钟。请压缩用时，或者暂缓一项议题。</translation>
    </message>
    <message>
        <source>Nobody finds this point out, and it is not answered.</source>
        <translation>这一待核实事项没有人去核实，也没有答复。</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who withdrew an item</comment>
        <translation>由%1撤回</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>由%1提议</translation>
    </message>
    <message>
        <source>put off to %1</source>
        <comment>a later meeting or day</comment>
        <translation>改到%1</translation>
    </message>
    <message>
        <source>Item %1: nobody said which households it touches. List them under Topics, or say there that it touches none more than others.</source>
        <translation>第%1项：还没有说明涉及哪些农户。请在“议题”中列出，或写明没有受影响特别大的农户。</translation>
    </message>
    <message>
        <source>The household of %1 is named by %2: one of them stands for it, and it counts once.</source>
        <translation>%1户同时登记在%2名下：一户只由一名村民代表代表，只计一户。</translation>
    </message>
    <message numerus="yes">
        <source>No representative stands for %n household(s): %1 and others.</source>
        <translation><numerusform>有%n户没有村民代表：%1等。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No representative stands for %n household(s): %1.</source>
        <translation><numerusform>有%n户没有村民代表：%1。</numerusform></translation>
    </message>
</context>
<context>
    <name>yishibu::MeetingsPage</name>
    <message>
        <source>Prepare the first meeting</source>
        <translation>筹备第一次会议</translation>
    </message>
    <message>
        <source>Date, place, roles and topics. The rule that applies stands beside them, and the notice and the sign-in sheet are printed from it.</source>
        <translation>定时间、地点、人员和议题。适用的法律规定列在旁边，通知和签到表由此打印。</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meetings, newest on top</source>
        <translation>会议列表，最近的在上</translation>
    </message>
</context>
<context>
    <name>yishibu::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>yishibu::MeterBar</name>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 / %2，需要 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>yishibu::MinutesPage</name>
    <message>
        <source>Preview and print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>The minutes as they will be printed</source>
        <translation>将要打印的会议记录</translation>
    </message>
    <message>
        <source>Close the meeting?</source>
        <translation>现在封存吗？</translation>
    </message>
    <message>
        <source>The record gets its number in the record book, its text is frozen with a digest, and a backup is made and verified.</source>
        <translation>记录编上簿号，文字连同校验值一起封存，并做一份经过核对的备份。</translation>
    </message>
    <message>
        <source>This cannot be taken back. Read the pages at the right once more.</source>
        <translation>封存后不能再改。请把右边的记录再看一遍。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不封存</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>封存会议记录</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>会议记录已封存</translation>
    </message>
    <message>
        <source>Record book no.</source>
        <extracomment>簿号: the number of a meeting in the record book</extracomment>
        <translation>簿号</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>The same digest stands on every printed page. The text can no longer change.</source>
        <translation>打印出来每页都印有这个校验值，文字不能再改。</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>没有备份成功：%1</translation>
    </message>
    <message>
        <source>A backup was made and verified.</source>
        <translation>已备份并核对。</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整程度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>一项不缺。</translation>
    </message>
    <message>
        <source>These parts were missing when the meeting was closed:</source>
        <translation>封存时缺这些：</translation>
    </message>
    <message>
        <source>What is missing stops nothing, but stays missing once closed:</source>
        <translation>缺项不妨碍封存，但封存后就补不上了：</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去补</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>议题%1：%2</translation>
    </message>
    <message>
        <source>Head of the minutes</source>
        <translation>记录抬头</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>%1, needed %2</source>
        <translation>%1人，法定到会%2人</translation>
    </message>
    <message>
        <source>To the posting</source>
        <translation>去公示</translation>
    </message>
    <message>
        <source>Parts still missing: %1</source>
        <translation>还缺%1项</translation>
    </message>
    <message>
        <source>The meeting is closed as no. %1, but there is no backup of it yet.</source>
        <translation>会议记录已封存，簿号%1，但还没有备份。</translation>
    </message>
    <message>
        <source>The meeting is closed as no. %1.</source>
        <translation>会议记录已封存，簿号%1。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1户</translation>
    </message>
    <message>
        <source>Ask for a rating</source>
        <translation>满意度测评</translation>
    </message>
</context>
<context>
    <name>yishibu::MissingList</name>
    <message>
        <source>People whom the sheet does not name</source>
        <translation>表中没有的人</translation>
    </message>
    <message>
        <source>The sheet names everybody who is on the register.</source>
        <translation>在册的人表中都有。</translation>
    </message>
    <message>
        <source>The day is known:</source>
        <translation>知道日期：</translation>
    </message>
    <message>
        <source>Day of the death or move</source>
        <translation>去世或迁出日期</translation>
    </message>
    <message>
        <source>Several are chosen with Shift and the arrow keys.</source>
        <translation>按住Shift和方向键可选多人。</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Married away</source>
        <translation>婚迁</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>All are still here</source>
        <translation>全部在册</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a villagers' group: how many of its people the sheet names, of how many</extracomment>
        <translation>%1（%3人中有%2人）</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>The sheet names less than half of these groups: %1. Does it lack the whole group?</source>
        <translation>表上不足半数的村民小组：%1。是不是整个小组都漏了？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yishibu::MissingModel</name>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>died or moved, the day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Seats and posts</source>
        <translation>身份、职务</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>核定</translation>
    </message>
</context>
<context>
    <name>yishibu::MomentWords</name>
    <message>
        <source>late entry</source>
        <extracomment>补录: typed in afterwards from paper, when no more than the day is known</extracomment>
        <translation>补录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an hour of the day, and 补录</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yishibu::MoreMenu</name>
    <message>
        <source>Village…</source>
        <translation>本村信息…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按键说明…</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>To our village's book</source>
        <translation>换到本村议事簿</translation>
    </message>
    <message>
        <source>To the practice village</source>
        <translation>换到演练村</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>打开另一本议事簿…</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Hide private details</source>
        <translation>隐藏私密信息</translation>
    </message>
    <message>
        <source>Rules of this village…</source>
        <translation>本村适用的规定…</translation>
    </message>
</context>
<context>
    <name>yishibu::MotionPanel</name>
    <message>
        <source>The motion</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Read it aloud before it is put. From then on it stands word for word: vote, resolution and notice carry this sentence, and a changed one is a new vote.</source>
        <translation>先念一遍再定稿。定稿后一字不改：表决、决议、公示都用这一句；改动就要重新表决。</translation>
    </message>
</context>
<context>
    <name>yishibu::NamedPaperCard</name>
    <message>
        <source>Later</source>
        <extracomment>whose paper is called after those of all others</extracomment>
        <translation>往后放</translation>
    </message>
    <message>
        <source>No name that counts</source>
        <extracomment>a ballot paper without a name, or with one that is not on the list</extracomment>
        <translation>未写姓名或者姓名不符</translation>
    </message>
    <message>
        <source>Everybody's paper is called.</source>
        <translation>每个人的票都唱过了。</translation>
    </message>
    <message>
        <source>Sort the papers by the list first. Next: %1</source>
        <translation>先按名单把票排好。下一个：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yishibu::NamesNote</name>
    <message>
        <source>Show the names</source>
        <extracomment>a button: which people the sentence beside it speaks of</extracomment>
        <translation>看名单</translation>
    </message>
</context>
<context>
    <name>yishibu::NewcomerFormWords</name>
    <message>
        <source>It is another person</source>
        <translation>确系另一人</translation>
    </message>
    <message>
        <source>A villager whom no sheet names yet</source>
        <translation>新增村民（名册表中尚无此人）</translation>
    </message>
    <message>
        <source>Take into the register</source>
        <translation>登记入册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>It gives sex and date of birth by itself.</source>
        <translation>填了号码，性别和出生日期自动带出。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Only where there is no ID number.</source>
        <translation>没有身份号码时才填。</translation>
    </message>
    <message>
        <source>A household of the register</source>
        <translation>花名册中已有的户</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>新立一户</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所在户</translation>
    </message>
    <message>
        <source>Somebody of that household</source>
        <translation>该户中的一位村民</translation>
    </message>
    <message>
        <source>Type initials or characters of the name.</source>
        <translation>输入姓名的拼音首字母或汉字。</translation>
    </message>
    <message>
        <source>Number of the new household</source>
        <translation>新户的户编号</translation>
    </message>
    <message>
        <source>Left empty, a free one is given.</source>
        <translation>留空则自动编号。</translation>
    </message>
    <message>
        <source>Relation to the head of household</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Villagers' group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Left empty, it is that of the household.</source>
        <translation>留空则与该户相同。</translation>
    </message>
    <message>
        <source>%1 is in the register now.</source>
        <translation>%1已登记入册。</translation>
    </message>
</context>
<context>
    <name>yishibu::NoticePanel</name>
    <message>
        <source>Notice and papers</source>
        <translation>通知和用纸</translation>
    </message>
    <message>
        <source>The notice was given on</source>
        <translation>通知已发出，日期：</translation>
    </message>
    <message>
        <source>Day the notice was given</source>
        <translation>发出通知的日期</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>查看会议通知</translation>
    </message>
    <message>
        <source>Blank sign-in sheet</source>
        <translation>空白签到表</translation>
    </message>
    <message>
        <source>With this notice the meeting is lawful from %1 at the earliest; from %2 on nobody can argue.</source>
        <translation>按这次通知，最早%1开会合法；%2起开会最稳妥。</translation>
    </message>
    <message>
        <source>With a notice given today the meeting is lawful from %1 at the earliest; from %2 on nobody can argue.</source>
        <translation>今天发通知，最早%1开会合法；%2起开会最稳妥。</translation>
    </message>
    <message>
        <source>Why it could not be given in time</source>
        <translation>未能按期通知的理由</translation>
    </message>
    <message>
        <source>In special circumstances the notice may be shorter (%1). The reason is printed in the notice and the minutes.</source>
        <translation>情况特殊的，可以临时通知（%1）。理由会印在通知和会议记录上。</translation>
    </message>
</context>
<context>
    <name>yishibu::NoticesPage</name>
    <message>
        <source>Notices on the board</source>
        <translation>公示栏里的公告</translation>
    </message>
    <message>
        <source>Nothing has been posted yet</source>
        <translation>还没有张贴过公告</translation>
    </message>
    <message>
        <source>Meeting notices and decisions appear here once they hang: from Prepare and from Posting in a meeting.</source>
        <translation>会议通知和决议公示张贴后列在这里：会议的“准备”和“公示”两步里登记。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Hung on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Has to hang until</source>
        <translation>要挂到</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>还剩天数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Must stay on the board: %1</source>
        <translation>还要挂着的：%1份</translation>
    </message>
    <message>
        <source>Nothing has to hang today.</source>
        <translation>今天没有必须挂着的。</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>To the posting</source>
        <translation>去张贴</translation>
    </message>
    <message>
        <source>Not hung yet</source>
        <translation>还没张贴</translation>
    </message>
    <message>
        <source>Print the notice in the meeting's preparation and say there that it hangs.</source>
        <translation>到会议的“准备”里打印通知，张贴后在那里记下。</translation>
    </message>
    <message>
        <source>Print the notice in the meeting's posting and say there that it hangs.</source>
        <translation>到会议的“公示”里打印决议公示，张贴后在那里记下。</translation>
    </message>
</context>
<context>
    <name>yishibu::PaperPreview</name>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Show the paper smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the paper larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This computer has no font that can draw: %1. Leave room and write it by hand.</source>
        <translation>这台电脑没有字体能显示：%1。请留出位置手写。</translation>
    </message>
</context>
<context>
    <name>yishibu::PaperSheets</name>
    <message>
        <source>Pages of the paper</source>
        <translation>纸页</translation>
    </message>
</context>
<context>
    <name>yishibu::PaperWindow</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer. Pages: %1.</source>
        <translation>已送打印机，共%1页。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>yishibu::PapersMenu</name>
    <message>
        <source>Sign-in sheet, one list</source>
        <translation>签到表（全体一份）</translation>
    </message>
    <message>
        <source>Sign-in sheets, one for each group</source>
        <translation>签到表（每组一份）</translation>
    </message>
    <message>
        <source>Household cards to scan</source>
        <translation>户码卡（扫码签到用）</translation>
    </message>
    <message>
        <source>List of allowances…</source>
        <translation>误工补贴发放表…</translation>
    </message>
    <message>
        <source>Sheets for the groups, A3</source>
        <translation>分组讨论记录表（A3）</translation>
    </message>
    <message>
        <source>Sheets for the groups, A4</source>
        <translation>分组讨论记录表（A4）</translation>
    </message>
    <message>
        <source>Rules of speaking</source>
        <translation>发言规则</translation>
    </message>
    <message>
        <source>Resolutions to sign and file</source>
        <translation>决议（签字盖章、归档用）</translation>
    </message>
</context>
<context>
    <name>yishibu::PartsCard</name>
    <message>
        <source>Held in parts</source>
        <translation>分片召开</translation>
    </message>
    <message>
        <source>Hold it in parts</source>
        <translation>分片召开</translation>
    </message>
    <message>
        <source>Day of the part</source>
        <translation>这一片的日期</translation>
    </message>
    <message>
        <source>Time of the part</source>
        <translation>这一片的时间</translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation>加上这一片</translation>
    </message>
    <message>
        <source>Place of the part</source>
        <translation>这一片的地点</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of a part of the meeting</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of a part of the meeting</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>It may be held in parts (%1). The law and the base figure are those of the first part.</source>
        <translation>可以分片召开（%1）。法律依据和应到人数都按第一片。</translation>
    </message>
    <message>
        <source>Part %1: %2, %3</source>
        <translation>第%1片：%2，%3</translation>
    </message>
    <message>
        <source>%1; %2 came</source>
        <translation>%1；到会%2</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a part of the meeting</comment>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>去掉：%1</translation>
    </message>
    <message>
        <source>Begin part %1</source>
        <translation>开始第%1片</translation>
    </message>
    <message>
        <source>Together %1 of %2 came, nobody counted twice. Each part's hands are kept; once the last part has met, the sum decides.</source>
        <translation>各片合计到会%1人，应到%2人，不重复计算。各片的票数分别留存，最后一片开完后合并计算。</translation>
    </message>
    <message>
        <source>Why in parts all the same</source>
        <translation>分片召开的理由</translation>
    </message>
    <message>
        <source>No law in force here says that this meeting may be held in parts. Ask the township first, and write down why; the reason stands in the minutes.</source>
        <translation>本地现行法律没有规定本会议可以分片召开。请先请示乡镇，并写明理由，理由写入会议记录。</translation>
    </message>
</context>
<context>
    <name>yishibu::PartyStudy</name>
    <message>
        <source>Studied by the Party organisation on</source>
        <translation>村党组织已研究，日期</translation>
    </message>
    <message>
        <source>Day of the Party organisation's study</source>
        <translation>村党组织研究日期</translation>
    </message>
    <message>
        <source>Decided without that study, because</source>
        <translation>未经村党组织研究也要表决，理由：</translation>
    </message>
    <message>
        <source>Which Party body studied it</source>
        <translation>由哪个党组织研究</translation>
    </message>
    <message>
        <source>Which Party body</source>
        <translation>哪个党组织</translation>
    </message>
    <message>
        <source>Reason why the item is decided without a study by the Party organisation</source>
        <translation>未经村党组织研究就表决的理由</translation>
    </message>
    <message>
        <source>The reason, printed in the minutes</source>
        <translation>写明理由，会印进记录簿</translation>
    </message>
</context>
<context>
    <name>yishibu::PeopleCard</name>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>列出哪些人</translation>
    </message>
    <message>
        <source>People of the village</source>
        <translation>全村人员</translation>
    </message>
    <message>
        <source>Nobody fits. Type fewer letters, or the household number.</source>
        <translation>没有找到。少输几个字母，或者试试户号。</translation>
    </message>
    <message>
        <source>Pinyin initials, name, last four of ID, or household number</source>
        <translation>拼音首字母、姓名、身份证后四位或户号</translation>
    </message>
    <message>
        <source>Listed:</source>
        <translation>列出：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the people, how many they are</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody belongs to this part of the register.</source>
        <translation>花名册中没有这样的人。</translation>
    </message>
</context>
<context>
    <name>yishibu::PeoplePartWords</name>
    <message>
        <source>With seats</source>
        <translation>有任职</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Full party members</source>
        <translation>正式党员</translation>
    </message>
    <message>
        <source>Probationary party members</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>Members of the collective</source>
        <translation>集体成员</translation>
    </message>
    <message>
        <source>Household representatives</source>
        <translation>户代表</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Not in the last sheet</source>
        <translation>最近的表中没有</translation>
    </message>
    <message>
        <source>Died or moved away</source>
        <translation>去世或迁出</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Date of birth not known</source>
        <translation>出生日期不详</translation>
    </message>
    <message>
        <source>Households without a settled signer</source>
        <translation>户代表未定的户</translation>
    </message>
</context>
<context>
    <name>yishibu::PeopleWords</name>
    <message>
        <source>Here</source>
        <extracomment>在场: a person who is signed in and has not left</extracomment>
        <translation>在场</translation>
    </message>
</context>
<context>
    <name>yishibu::PersonFacts</name>
    <message>
        <source>Back to the figures of the village</source>
        <translation>返回全村数据</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Not in the sheet</source>
        <translation>表中没有</translation>
    </message>
    <message>
        <source>Died or moved…</source>
        <translation>去世或迁出…</translation>
    </message>
    <message>
        <source>Standing…</source>
        <translation>在册状态…</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集体</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Taken in by mistake…</source>
        <translation>误录，要撤出…</translation>
    </message>
    <message>
        <source>Counts in every body?…</source>
        <translation>是否计入各类会议…</translation>
    </message>
    <message>
        <source>none since %1 (%2)</source>
        <comment>no full civil capacity, or no vote</comment>
        <translation>自%1起不具有（%2）</translation>
    </message>
    <message>
        <source>again since %1 (%2)</source>
        <comment>full civil capacity, or a vote</comment>
        <translation>自%1起恢复（%2）</translation>
    </message>
    <message>
        <source>Civil capacity</source>
        <translation>民事行为能力</translation>
    </message>
    <message>
        <source>Vote in the Party</source>
        <translation>党内表决权</translation>
    </message>
</context>
<context>
    <name>yishibu::PersonFormWords</name>
    <message>
        <source>Change what the register says of %1</source>
        <translation>修改%1的登记内容</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>How the name is read</source>
        <translation>姓名读音</translation>
    </message>
    <message>
        <source>Pinyin, one syllable for each character, for example: piao zhong yong. Only where typing the initials does not find the person.</source>
        <translation>拼音，每个字一个音节，例如：piao zhong yong。只在用首字母查不到时填写。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Relation to the head of household</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Villagers' group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Member of the collective</source>
        <translation>集体成员</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Leave it empty to keep the number there is.</source>
        <translation>留空则保留原号码。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This is looked at and settled</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>%1: the changes are kept.</source>
        <translation>%1：修改已保存。</translation>
    </message>
    <message>
        <source>%1: the changes are kept. The corrected pinyin was that of the former name and is left off.</source>
        <translation>%1：修改已保存。原先更正的拼音属于旧姓名，已去掉。</translation>
    </message>
</context>
<context>
    <name>yishibu::PersonHousehold</name>
    <message>
        <source>End…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Nobody is to stand for the household any more</source>
        <translation>该户不再有户代表</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>户 %1</translation>
    </message>
    <message>
        <source>Head of household: %1</source>
        <translation>户主：%1</translation>
    </message>
    <message>
        <source>%1 stands for the household, since %2.</source>
        <translation>户代表：%1，自%2起。</translation>
    </message>
    <message>
        <source>Nobody stands for the household yet.</source>
        <translation>还没有户代表。</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>更换户代表…</translation>
    </message>
    <message>
        <source>Choose who does…</source>
        <translation>确定户代表…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看%1</translation>
    </message>
</context>
<context>
    <name>yishibu::PersonPanel</name>
    <message>
        <source>%1: the seat is held again, as if it had not ended.</source>
        <translation>%1：任职恢复，视为没有终止。</translation>
    </message>
</context>
<context>
    <name>yishibu::PersonSeats</name>
    <message>
        <source>%1, until %2</source>
        <comment>a seat and its last day</comment>
        <translation>%1，任至%2</translation>
    </message>
    <message>
        <source>End this seat: %1</source>
        <translation>结束任职：%1</translation>
    </message>
    <message>
        <source>It did not end</source>
        <translation>撤回，仍在任</translation>
    </message>
    <message>
        <source>This seat did not end: %1</source>
        <translation>撤回，仍在任：%1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Give a seat…</source>
        <translation>增加任职…</translation>
    </message>
    <message>
        <source>No seat in any body.</source>
        <translation>没有任职。</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a seat and its first day</comment>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>%1, term until %2</source>
        <comment>a seat and the last day of its term</comment>
        <translation>%1，任期至%2</translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n household(s).</source>
        <translation><numerusform>联系%n户。</numerusform></translation>
    </message>
    <message>
        <source>End…</source>
        <comment>a seat</comment>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>somebody in a seat</comment>
        <translation>补选…</translation>
    </message>
    <message>
        <source>Replace the person in this seat: %1</source>
        <translation>补选接替这一任职：%1</translation>
    </message>
    <message>
        <source>Households: %1</source>
        <translation>所联户：%1</translation>
    </message>
    <message>
        <source>No single household of such a head in the register: %1</source>
        <translation>花名册上查无此户主或有重名：%1</translation>
    </message>
    <message>
        <source>Households…</source>
        <comment>that a representative stands for</comment>
        <translation>所联户…</translation>
    </message>
    <message>
        <source>Households of this seat: %1</source>
        <translation>该职务所联的户：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::PlainWordsCard</name>
    <message>
        <source>In plain words</source>
        <translation>白话解释</translation>
    </message>
    <message>
        <source>A word of the paper</source>
        <translation>文件里的说法</translation>
    </message>
    <message>
        <source>How one says it every day</source>
        <translation>平常怎么说</translation>
    </message>
    <message>
        <source>Put it on the card</source>
        <translation>记到卡片上</translation>
    </message>
    <message>
        <source>Take it off the big screen</source>
        <translation>大屏不再显示</translation>
    </message>
    <message>
        <source>How one says it here, if there is a saying</source>
        <translation>本地土话怎么说（没有可不填）</translation>
    </message>
    <message>
        <source>Take off the card: %1</source>
        <translation>从卡片上去掉：%1</translation>
    </message>
    <message>
        <source>The next words</source>
        <translation>显示后面几条</translation>
    </message>
    <message>
        <source>Show the card on the big screen</source>
        <translation>大屏显示白话卡</translation>
    </message>
</context>
<context>
    <name>yishibu::PlanWords</name>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Tally clerk</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Ballot caller</source>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>Ballot issuer</source>
        <translation>发票人</translation>
    </message>
    <message>
        <source>Facilitator of the groups</source>
        <translation>分组引导员</translation>
    </message>
    <message>
        <source>Who explains the matter</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>place</source>
        <comment>taken over from the last meeting</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>taken over from the last meeting</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>roles</source>
        <comment>taken over from the last meeting</comment>
        <translation>会议分工</translation>
    </message>
    <message>
        <source>order of business</source>
        <comment>taken over from the last meeting</comment>
        <translation>会议程序</translation>
    </message>
    <message>
        <source>topics still open</source>
        <comment>taken over from the last meeting</comment>
        <translation>没议完的议题</translation>
    </message>
    <message>
        <source>Called off (%1), and taken back: %2</source>
        <translation>曾取消（%1），后恢复召开：%2</translation>
    </message>
    <message>
        <source>Put off from %1 to %2: %3</source>
        <translation>由%1改期到%2：%3</translation>
    </message>
    <message>
        <source>Called off, planned for %1: %2</source>
        <translation>取消，原定%1召开：%2</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Called off, planned for %1, its notice hung since %2: %3</source>
        <translation>已取消，原定%1，通知自%2起张贴：%3</translation>
    </message>
</context>
<context>
    <name>yishibu::PointPanel</name>
    <message>
        <source>Make them one</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回这一条</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>回到讨论要点</translation>
    </message>
    <message>
        <source>Says the same as</source>
        <translation>和哪一条说的是一回事</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>不在花名册内，按所写记录</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>什么时候之前</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>交给他去查</translation>
    </message>
    <message>
        <source>Who finds it out</source>
        <translation>谁来查</translation>
    </message>
    <message>
        <source>The day of the meeting: before people leave.</source>
        <translation>选开会当天，即散会前。</translation>
    </message>
    <message>
        <source>What came out, where it is known already; Enter keeps it</source>
        <translation>已经查清的，写明结果，按 Enter 记下</translation>
    </message>
    <message>
        <source>It is kept who finds it out.</source>
        <translation>已记下由谁去查。</translation>
    </message>
    <message>
        <source>No longer the wording of the motion</source>
        <translation>不再拟作表决事项</translation>
    </message>
    <message>
        <source>Offer as the wording of the motion</source>
        <translation>拟作表决事项</translation>
    </message>
    <message>
        <source>The whole hall</source>
        <translation>全场</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group and what it wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>重新分开</translation>
    </message>
    <message>
        <source>Part again: %1</source>
        <translation>重新分开：%1</translation>
    </message>
</context>
<context>
    <name>yishibu::PoolRows</name>
    <message>
        <source>%1 %2</source>
        <comment>what pays for it, amount</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where a topic came from, who raised it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <comment>state of a topic</comment>
        <translation>已列入议程</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a topic</comment>
        <translation>待上会</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>state of a delegation</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <comment>state of a delegation</comment>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a delegation</comment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>%1授权</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how a topic ended, and the day of that meeting</comment>
        <translation>%1（%2会议）</translation>
    </message>
    <message>
        <source>%1, free for the next meeting</source>
        <translation>%1，可再上会</translation>
    </message>
    <message>
        <source>A matter the law in force does not name</source>
        <translation>现行法律没有列出的事项</translation>
    </message>
    <message>
        <source>not in writing yet</source>
        <translation>还没有书面</translation>
    </message>
    <message>
        <source>hung on %1</source>
        <translation>%1公示</translation>
    </message>
    <message>
        <source>not hung yet</source>
        <translation>还没公示</translation>
    </message>
    <message>
        <source>filed on %1</source>
        <translation>%1备案</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>还没备案</translation>
    </message>
</context>
<context>
    <name>yishibu::PostingCard</name>
    <message>
        <source>Day on which it was hung</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>It hangs on the board</source>
        <translation>已经张贴</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>公示栏</translation>
    </message>
    <message>
        <source>Not hung yet</source>
        <translation>还没张贴</translation>
    </message>
    <message>
        <source>Hung on %1. It counts from %2 to %3 and may come down on %4.</source>
        <translation>%1张贴，公示期%2至%3，%4起可以取下。</translation>
    </message>
    <message>
        <source>Days still to hang: %1</source>
        <translation>还要挂%1天</translation>
    </message>
    <message>
        <source>All days are over.</source>
        <translation>公示期已满。</translation>
    </message>
    <message>
        <source>It counts from %1 to %2 and may come down on %3.</source>
        <translation>公示期%1至%2，%3起可以取下。</translation>
    </message>
    <message>
        <source>This day lies ahead. Print the notice now and say that it hangs on the day itself.</source>
        <translation>这天还没到。可以先打印，到张贴那天再来登记。</translation>
    </message>
    <message>
        <source>Hung on %1.</source>
        <translation>%1张贴。</translation>
    </message>
    <message>
        <source>%1 whole days; the day it is hung does not count (%2).</source>
        <translation>满%1天，张贴当日不计（%2）。</translation>
    </message>
    <message>
        <source>%1 whole days; the day it is hung does not count. No law sets this number (%2).</source>
        <translation>满%1天，张贴当日不计。天数没有法律规定（%2）。</translation>
    </message>
</context>
<context>
    <name>yishibu::PreparePage</name>
    <message>
        <source>Worth a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>First set up the village and bring in the roster</source>
        <translation>请先设置本村信息并导入花名册</translation>
    </message>
    <message>
        <source>Who should attend and how many must be there is worked out from the roster and its seats. Set the village up, then bring in the roster with its representatives.</source>
        <translation>应到人员和法定到会人数由花名册和任职情况算出。请先设置本村信息，再导入带村民代表名单的花名册。</translation>
    </message>
    <message>
        <source>Begin sign-in</source>
        <translation>开始签到</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>去签到</translation>
    </message>
    <message>
        <source>The law and the figures of that day are fixed then</source>
        <translation>签到开始时，按当天的法律和人数定下来，不再变动</translation>
    </message>
    <message>
        <source>The meeting is on %1; begin the sign-in on that day</source>
        <translation>会议定在%1，到那天再开始签到</translation>
    </message>
    <message>
        <source>Late entry from paper: the record will say it was held on %1</source>
        <translation>按纸质记录补录：记录上写明会议于%1召开</translation>
    </message>
    <message>
        <source>The day above is past: hold it today, or enter it from paper</source>
        <translation>上面的日期已过：改到今天召开，或按纸质记录补录</translation>
    </message>
</context>
<context>
    <name>yishibu::Projector</name>
    <message>
        <source>The big screen is on. F5 ends it.</source>
        <translation>大屏已打开，按 F5 关闭。</translation>
    </message>
    <message>
        <source>There is no screen apart from this one. The big screen stands in a window that can be dragged; private details on this screen are hidden meanwhile.</source>
        <translation>没有发现另外的屏幕。大屏先以窗口显示，可以拖动；本机屏幕上的隐私内容同时隐藏。</translation>
    </message>
    <message>
        <source>The big screen was unplugged. Plugged in again, it comes back by itself.</source>
        <translation>大屏断开了，重新接上会自动恢复。</translation>
    </message>
    <message>
        <source>The projector shows this screen too, so private details are hidden.</source>
        <translation>投影与本机屏幕显示相同，隐私内容已隐藏。</translation>
    </message>
</context>
<context>
    <name>yishibu::PublishPage</name>
    <message>
        <source>The notice as it will hang</source>
        <translation>将要张贴的公示</translation>
    </message>
    <message>
        <source>Hangs since %1</source>
        <translation>%1起公示</translation>
    </message>
    <message>
        <source>Passed, to be posted</source>
        <translation>已通过，待公示</translation>
    </message>
    <message>
        <source>%1: nothing to post</source>
        <translation>%1，不用公示</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>议题%1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This item passed but has no resolution in the minutes, so nothing can be posted.</source>
        <translation>这项已通过，但记录里没有形成决议，无法公示。</translation>
    </message>
    <message>
        <source>This item made no decision, so nothing has to be posted.</source>
        <translation>这项没有形成决定，不用公示。</translation>
    </message>
    <message>
        <source>Noted as hung on %1; it has to hang until %2.</source>
        <translation>已登记：%1张贴，要挂到%2。</translation>
    </message>
    <message>
        <source>Still to be hung: %1. It stays on the list of today.</source>
        <translation>还有%1份没张贴，会一直列在今日要办的事里。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A step of its dossier: nothing to post</source>
        <translation>“四议两公开”中的一步，无需公示</translation>
    </message>
    <message>
        <source>This item is a step of its dossier, which another body decides, so no resolution is posted. Its minutes go into the dossier.</source>
        <translation>本议题是“四议两公开”中的一步，由另一机构作出决议，这里不公示决议。本次会议记录归入该事项的办理档案。</translation>
    </message>
</context>
<context>
    <name>yishibu::PutOffWords</name>
    <message>
        <source>put off on %1</source>
        <comment>an item; a day</comment>
        <translation>%1暂缓</translation>
    </message>
    <message>
        <source>put off on %1 to %2, proposed by %3</source>
        <comment>an item; a day, a later meeting, a person</comment>
        <translation>%1由%3提议暂缓，留待%2</translation>
    </message>
</context>
<context>
    <name>yishibu::QuestionForm</name>
    <message>
        <source>At most so many</source>
        <translation>最多选几项</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>选项，一行一个</translation>
    </message>
    <message>
        <source>Word for word as on the ballot, nine at most.</source>
        <translation>与表决票一字不差，最多九项。</translation>
    </message>
    <message>
        <source>How people vote</source>
        <translation>表决方式</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>表决内容</translation>
    </message>
</context>
<context>
    <name>yishibu::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>议题, what the village has to settle</extracomment>
        <translation>议题</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
</context>
<context>
    <name>yishibu::RatingWindow</name>
    <message>
        <source>Take the rating back</source>
        <translation>撤销本次测评</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How content people are</source>
        <translation>满意度测评</translation>
    </message>
    <message>
        <source>Slips with five faces are gathered and counted.</source>
        <translation>发五种表情的纸条，收上来清点。</translation>
    </message>
    <message>
        <source>Hands for one face after the other.</source>
        <translation>五种表情逐一举手。</translation>
    </message>
    <message>
        <source>Whoever leaves taps a face.</source>
        <translation>离场时每人点一下。</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>测评人数</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>记下结果</translation>
    </message>
    <message>
        <source>The count is kept.</source>
        <translation>结果已记下。</translation>
    </message>
    <message>
        <source>Thank you. The next one, please.</source>
        <translation>谢谢，请下一位。</translation>
    </message>
    <message>
        <source>The rating is taken back.</source>
        <translation>本次测评已撤销。</translation>
    </message>
    <message>
        <source>%1 of %2 have answered.</source>
        <translation>%2人中已有%1人作答。</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3 %); content or very content: %4 of these (%5 %).</source>
        <translation>%2人中%1人作答（作答率%3%）；其中满意、很满意%4人（%5%）。</translation>
    </message>
    <message>
        <source>Fewer than half answered, so it speaks for few.</source>
        <translation>作答的不到一半，只代表少数人。</translation>
    </message>
    <message>
        <source>Take it off the big screen</source>
        <translation>从大屏撤下</translation>
    </message>
    <message>
        <source>Show it on the big screen</source>
        <translation>在大屏上显示</translation>
    </message>
</context>
<context>
    <name>yishibu::ReadAloudCard</name>
    <message>
        <source>Words to read aloud</source>
        <extracomment>what the chair says of the result</extracomment>
        <translation>宣读词</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the words to read aloud</source>
        <translation>复制宣读词</translation>
    </message>
</context>
<context>
    <name>yishibu::ReasonWords</name>
    <message>
        <source>There is no book at %1. Check the name and the folder.</source>
        <translation>没有找到议事簿 %1，请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>A file called %1 is there already and was not touched. Choose another name.</source>
        <translation>已经有文件 %1，没有动它。请换一个名字。</translation>
    </message>
    <message>
        <source>%1 is not a book of this program and was not touched. Choose another file.</source>
        <translation>%1 不是本程序的议事簿，没有动它。请另选文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program and was not touched. Install the newer version first.</source>
        <translation>%1 是新版本程序建的，没有动它。请先安装新版本。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Restore the newest backup that lies beside it.</source>
        <translation>%1 已损坏，没有打开。请恢复旁边最新的备份。</translation>
    </message>
    <message>
        <source>%1 is open in another window or command. Close it there and try again.</source>
        <translation>%1 正在另一个窗口或命令中打开。请先在那边关闭，再试一次。</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Choose another folder or ask for permission.</source>
        <translation>%1 不能写入。请换一个文件夹，或请管理员开通权限。</translation>
    </message>
    <message>
        <source>The disk with %1 is full, so the last entry was not kept. Make room and enter it again.</source>
        <translation>%1 所在的磁盘满了，刚才这一笔没有存下。请腾出空间后重新录入。</translation>
    </message>
    <message>
        <source>%1 lies on a stick or a network drive, where a book is not safe. Move it to the computer's own disk.</source>
        <translation>%1 在U盘或网络盘上，议事簿放在那里不安全。请移到本机硬盘。</translation>
    </message>
    <message>
        <source>The book could not be opened safely (%1), so nothing was changed. Restart the computer and try again.</source>
        <translation>议事簿不能安全打开（%1），没有作任何改动。请重启电脑后再试。</translation>
    </message>
    <message>
        <source>The book could not be brought up to this version and was left as it was (%1).</source>
        <translation>议事簿不能升级到本版本，保持原样（%1）。</translation>
    </message>
    <message>
        <source>The backup %1 could not be made (%2). Make room on the disk and back up again.</source>
        <translation>备份 %1 没有做成（%2）。请腾出磁盘空间后重新备份。</translation>
    </message>
    <message>
        <source>The last entry was not kept (%1). Enter it again; if this goes on, restart the program.</source>
        <translation>刚才这一笔没有存下（%1）。请重新录入；再出现就重启程序。</translation>
    </message>
    <message>
        <source>The book could not be read (%1). Restart the program; if this goes on, restore a backup.</source>
        <translation>议事簿读不出来（%1）。请重启程序；再出现就恢复备份。</translation>
    </message>
    <message>
        <source>The meeting is closed, so its record no longer changes.</source>
        <translation>会议已结束，记录不能再改。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was kept.</source>
        <translation>已取消，什么都没有存。</translation>
    </message>
    <message>
        <source>The village is not set up yet. Enter its name and code first.</source>
        <translation>还没有设置本村信息，请先填写村名和区划代码。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another place.</source>
        <translation>%1 写不进去（%2）。请换一个位置。</translation>
    </message>
    <message>
        <source>The printer %1 does not take the pages. Check that it is switched on and has paper.</source>
        <translation>打印机 %1 没有接收。请检查是否开机、有纸。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消打印。</translation>
    </message>
    <message>
        <source>No law known to this program holds on the day of the meeting. Check the date.</source>
        <translation>本程序没有适用于会议当天的法律规则，请核对日期。</translation>
    </message>
    <message>
        <source>The book has no such meeting.</source>
        <translation>议事簿里没有这次会议。</translation>
    </message>
    <message>
        <source>The meeting has been opened, so this no longer changes.</source>
        <translation>会议已经开始，这一项不能再改。</translation>
    </message>
    <message>
        <source>Enter the day and time of the meeting first.</source>
        <translation>请先填写会议日期和时间。</translation>
    </message>
    <message>
        <source>Enter the place of the meeting first.</source>
        <translation>请先填写会议地点。</translation>
    </message>
    <message>
        <source>Name who chairs the meeting first.</source>
        <translation>请先指定主持人。</translation>
    </message>
    <message>
        <source>Name who takes the minutes first.</source>
        <translation>请先指定记录人。</translation>
    </message>
    <message>
        <source>Take at least one topic onto the agenda first.</source>
        <translation>请先把至少一个议题列入议程。</translation>
    </message>
    <message>
        <source>The register names nobody who should attend. Import the list of representatives first.</source>
        <translation>花名册里没有应到人员，请先导入村民代表名单。</translation>
    </message>
    <message>
        <source>The meeting is not open yet. Begin the sign-in first.</source>
        <translation>会议还没有开始，请先开始签到。</translation>
    </message>
    <message>
        <source>The meeting is not closed yet. Close it first.</source>
        <translation>会议还没有结束，请先结束会议。</translation>
    </message>
    <message>
        <source>There is no agenda item %1; the agenda has %2.</source>
        <translation>没有议题 %1，议程共有 %2 个议题。</translation>
    </message>
    <message>
        <source>Nothing passed on item %1, so there is nothing to carry out.</source>
        <translation>议题 %1 没有通过的决定，不用落实。</translation>
    </message>
    <message>
        <source>Items %1 have not ended yet. Vote on them, or say how they end.</source>
        <translation>议题 %1 还没有结果。请表决，或写明怎样结束。</translation>
    </message>
    <message>
        <source>The motion on item %1 has not been counted yet. Count it or take it back.</source>
        <translation>议题 %1 的表决还没有计票。请计票或撤回。</translation>
    </message>
    <message>
        <source>Item %1 needs a title.</source>
        <translation>议题 %1 缺少标题。</translation>
    </message>
    <message>
        <source>The topic of item %1 is no longer in the pool.</source>
        <translation>议题 %1 已不在议题库里。</translation>
    </message>
    <message>
        <source>Choose for item %1 which kind of matter it is; the law of that day does not know this one.</source>
        <translation>请为议题 %1 选择事项类别；会议当天的法律没有这一类。</translation>
    </message>
    <message>
        <source>The delegation of item %1 does not hold on the day of the meeting. Choose another one.</source>
        <translation>议题 %1 的授权在会议当天不在有效期内，请另选授权。</translation>
    </message>
    <message>
        <source>The delegation of item %1 is about another matter. Choose another one.</source>
        <translation>议题 %1 的授权是别的事项，请另选授权。</translation>
    </message>
    <message>
        <source>The Party organisation's study of item %1 lies after the meeting. Correct the day.</source>
        <translation>村党组织研究议题 %1 的日期在会议之后，请改正日期。</translation>
    </message>
    <message>
        <source>The rule file is larger than %1 KiB and was not read.</source>
        <translation>规则文件超过 %1 KiB，没有读取。</translation>
    </message>
    <message>
        <source>The rule file cannot be read (line %1).</source>
        <translation>规则文件读不出来（第 %1 行）。</translation>
    </message>
    <message>
        <source>This is not a rule file of this program.</source>
        <translation>这不是本程序的规则文件。</translation>
    </message>
    <message>
        <source>The rule file says something that is not understood (%1).</source>
        <translation>规则文件里有看不懂的内容（%1）。</translation>
    </message>
    <message>
        <source>The rule file lacks something (%1).</source>
        <translation>规则文件缺少内容（%1）。</translation>
    </message>
    <message>
        <source>The rule file has a wrong value (%1).</source>
        <translation>规则文件里有错误的值（%1）。</translation>
    </message>
    <message>
        <source>The rule file contradicts itself (%1).</source>
        <translation>规则文件前后矛盾（%1）。</translation>
    </message>
    <message>
        <source>The script is larger than %1 KiB and was not read.</source>
        <translation>演练脚本超过 %1 KiB，没有读取。</translation>
    </message>
    <message>
        <source>The script cannot be read (line %1).</source>
        <translation>演练脚本读不出来（第 %1 行）。</translation>
    </message>
    <message>
        <source>This is not a meeting script of this program.</source>
        <translation>这不是本程序的演练脚本。</translation>
    </message>
    <message>
        <source>The script says something that is not understood (%1).</source>
        <translation>演练脚本里有看不懂的内容（%1）。</translation>
    </message>
    <message>
        <source>The script lacks something (%1).</source>
        <translation>演练脚本缺少内容（%1）。</translation>
    </message>
    <message>
        <source>The script has a wrong value (%1).</source>
        <translation>演练脚本里有错误的值（%1）。</translation>
    </message>
    <message>
        <source>The script contradicts itself (%1).</source>
        <translation>演练脚本前后矛盾（%1）。</translation>
    </message>
    <message>
        <source>The register has nobody for a part of the script (%1). Import a register with its representatives first.</source>
        <translation>花名册里没有人能担任脚本中的角色（%1）。请先导入带村民代表名单的花名册。</translation>
    </message>
    <message>
        <source>This person has signed in already.</source>
        <translation>此人已经签到。</translation>
    </message>
    <message>
        <source>This person is not among those who should attend, but may be signed in as an observer.</source>
        <translation>此人不在应到人员中，可以登记旁听。</translation>
    </message>
    <message>
        <source>There is no such sign-in.</source>
        <translation>没有这条签到。</translation>
    </message>
    <message>
        <source>This sign-in has been taken back already.</source>
        <translation>这条签到已经撤销。</translation>
    </message>
    <message>
        <source>This person has left already.</source>
        <translation>此人已经离场。</translation>
    </message>
    <message>
        <source>Somebody cannot leave before coming. Check the order.</source>
        <translation>离场不能早于签到，请核对先后。</translation>
    </message>
    <message>
        <source>Too few are here to vote: present %1, needed %2. Go on with the discussion, or wait for more people.</source>
        <translation>到会人数不足，不能表决：实到 %1 人，法定到会 %2 人。可以继续讨论，或等人到齐。</translation>
    </message>
    <message>
        <source>More hands than people: %1 hands, %2 present. Count again.</source>
        <translation>举手数 %1 多于到会人数 %2，请重新计数。</translation>
    </message>
    <message>
        <source>More present than should attend: %1 present, %2 expected. Check the sign-in.</source>
        <translation>实到 %1 人多于应到 %2 人，请核对签到。</translation>
    </message>
    <message>
        <source>A count cannot be below zero (%1). Count again.</source>
        <translation>人数不能小于零（%1），请重新点数。</translation>
    </message>
    <message>
        <source>All three figures are zero. Enter the count first.</source>
        <translation>三栏人数都是零，请先点数、填写。</translation>
    </message>
    <message>
        <source>Write down first what is voted on.</source>
        <translation>请先写明表决的内容。</translation>
    </message>
    <message>
        <source>Another motion on this item is still open. Count it or take it back first.</source>
        <translation>这个议题还有一项表决没有计票，请先计票或撤回。</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>这一项已经有结果。</translation>
    </message>
    <message>
        <source>This item was withdrawn or deferred, so there is no vote on it.</source>
        <translation>这个议题已撤回或暂缓，不再表决。</translation>
    </message>
    <message>
        <source>This vote was taken back. Put the motion anew.</source>
        <translation>这次表决已撤回，请重新提出。</translation>
    </message>
    <message>
        <source>Only a motion that passed becomes a resolution.</source>
        <translation>只有通过的事项才能形成决议。</translation>
    </message>
    <message>
        <source>The resolution of this vote is kept already.</source>
        <translation>这次表决的决议已经登记。</translation>
    </message>
    <message>
        <source>Name who carries the resolution out.</source>
        <translation>请指定决议的责任人。</translation>
    </message>
    <message>
        <source>Name who watches over the resolution.</source>
        <translation>请指定决议的监督人。</translation>
    </message>
    <message>
        <source>Nobody watches over themselves. Name somebody else to watch.</source>
        <translation>责任人不能监督自己，请另选监督人。</translation>
    </message>
    <message>
        <source>Enter the deadline of the resolution.</source>
        <translation>请填写决议的完成时限。</translation>
    </message>
    <message>
        <source>The deadline lies in the past. Choose a later day.</source>
        <translation>完成时限已经过了，请选以后的日期。</translation>
    </message>
    <message>
        <source>Write down first what was said.</source>
        <translation>请先写下发言内容。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 does not belong to the package.</source>
        <translation>%1 不属于这个记录包。</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed.</source>
        <translation>%1 在签名之后被改动过。</translation>
    </message>
    <message>
        <source>%1 is an empty folder, which no package has.</source>
        <translation>%1 是空文件夹，记录包里不应有。</translation>
    </message>
    <message>
        <source>%1 is a name that no package has.</source>
        <translation>%1 不是记录包里的文件名。</translation>
    </message>
    <message>
        <source>%1 is there twice, in small and capital letters.</source>
        <translation>%1 有两个，只差大小写。</translation>
    </message>
    <message>
        <source>%1 is a link to somewhere else.</source>
        <translation>%1 是指向别处的链接。</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is larger than a package allows.</source>
        <translation>%1 超过记录包允许的大小。</translation>
    </message>
    <message>
        <source>There are more files or deeper folders than a package allows.</source>
        <translation>文件数或文件夹层数超过记录包允许的范围。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the stick and its permissions.</source>
        <translation>%1 读不出来，请检查U盘和权限。</translation>
    </message>
    <message>
        <source>bagit.txt is not as it should be.</source>
        <translation>bagit.txt 不符合规定。</translation>
    </message>
    <message>
        <source>bag-info.txt is not as it should be.</source>
        <translation>bag-info.txt 不符合规定。</translation>
    </message>
    <message>
        <source>The number or size of the files is not the one in bag-info.txt.</source>
        <translation>文件数或大小与 bag-info.txt 不一致。</translation>
    </message>
    <message>
        <source>The list of files %1 is not as it should be.</source>
        <translation>文件清单 %1 不符合规定。</translation>
    </message>
    <message>
        <source>The list of files %1 names a file twice.</source>
        <translation>文件清单 %1 把同一文件列了两次。</translation>
    </message>
    <message>
        <source>The signed list names other files than it must.</source>
        <translation>签名清单列出的文件不对。</translation>
    </message>
    <message>
        <source>The signature is not as it should be.</source>
        <translation>签名不符合规定。</translation>
    </message>
    <message>
        <source>The signature does not belong to this package.</source>
        <translation>签名不是这个记录包的。</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the stick and the name.</source>
        <translation>没有文件夹 %1，请检查U盘和名称。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the package's folder.</source>
        <translation>%1 不是文件夹，请选记录包所在的文件夹。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left half-done.</source>
        <translation>已取消，没有留下半成品。</translation>
    </message>
    <message>
        <source>There is no closed meeting to hand over yet.</source>
        <translation>还没有已结束的会议可以交接。</translation>
    </message>
    <message>
        <source>This is more than one package may hold. Hand over fewer meetings at a time.</source>
        <translation>超过一个记录包的容量，请分几次交接。</translation>
    </message>
    <message>
        <source>%1 cannot stand in a package.</source>
        <translation>%1 不能放进记录包。</translation>
    </message>
    <message>
        <source>%1 is there already and was not touched. Choose another folder.</source>
        <translation>已经有 %1，没有动它。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The stick is full, so %1 was not written. Make room and try again.</source>
        <translation>U盘满了，%1 没有写成。请腾出空间再试。</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Choose another folder.</source>
        <translation>%1 不能写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>The stick does not give back what was written (%1). Do not trust it; take another stick.</source>
        <translation>从U盘读回的内容与写入的不一致（%1）。这个U盘不可靠，请换一个。</translation>
    </message>
    <message>
        <source>%1 is not in the package.</source>
        <translation>记录包里没有 %1。</translation>
    </message>
    <message>
        <source>This computer gives no random numbers, so no key can be made. Restart it and try again.</source>
        <translation>本机取不到随机数，不能生成密钥。请重启电脑后再试。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>没有文件 %1，请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read; it may be damaged. Open it in the spreadsheet program and save it anew as .xlsx.</source>
        <translation>%1 读不出来，可能已损坏。请用表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 has no column of names. Its headings need 姓名, in one of the first rows.</source>
        <translation>%1 没有姓名列。前几行的表头里要有“姓名”。</translation>
    </message>
    <message>
        <source>%1 has headings, but nobody stands below them.</source>
        <translation>%1 只有表头，下面没有人。</translation>
    </message>
    <message>
        <source>A sheet of %1 has more than %2 rows or %3 columns. Delete what is empty and save it anew.</source>
        <translation>%1 有一张工作表超过 %2 行或 %3 列。请删去空的行列后重新保存。</translation>
    </message>
    <message>
        <source>%1 is in a format that is not read here, or has a password. Save it as .xlsx without a password.</source>
        <translation>%1 的格式不能读取，或设了密码。请另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>The village's name is missing.</source>
        <translation>缺少村名。</translation>
    </message>
    <message>
        <source>The village's name has to end in 村 or 社区, as it stands on paper.</source>
        <translation>村名要以“村”或“社区”结尾，与纸面一致。</translation>
    </message>
    <message>
        <source>The division code has to have 12 digits.</source>
        <translation>区划代码应为12位数字。</translation>
    </message>
    <message>
        <source>The township's name is missing.</source>
        <translation>缺少乡镇名称。</translation>
    </message>
    <message>
        <source>The topic needs a title.</source>
        <translation>议题缺少标题。</translation>
    </message>
    <message>
        <source>Say in one sentence what is proposed.</source>
        <translation>请用一句话写明提议的内容。</translation>
    </message>
    <message>
        <source>Choose which kind of matter it is.</source>
        <translation>请选择事项类别。</translation>
    </message>
    <message>
        <source>Money is spent, so enter how much.</source>
        <translation>涉及资金，请填写金额。</translation>
    </message>
    <message>
        <source>Enter the day of the villagers' assembly and the days on which the delegation holds.</source>
        <translation>请填写村民会议日期和授权的起止日期。</translation>
    </message>
    <message>
        <source>The delegation ends before it begins. Correct the days.</source>
        <translation>授权的结束日期早于开始日期，请改正。</translation>
    </message>
    <message>
        <source>The village has no name yet. Set it up first.</source>
        <translation>还没有村名，请先设置本村信息。</translation>
    </message>
    <message>
        <source>The notice needs the day and time of the meeting. Enter them first.</source>
        <translation>通知要写会议日期和时间，请先填写。</translation>
    </message>
    <message>
        <source>The notice needs the place of the meeting. Enter it first.</source>
        <translation>通知要写会议地点，请先填写。</translation>
    </message>
    <message>
        <source>The notice needs an agenda. Take at least one topic up first.</source>
        <translation>通知要写议程，请先列入至少一个议题。</translation>
    </message>
    <message>
        <source>This item has no resolution that could be posted.</source>
        <translation>这个议题没有可以公示的决议。</translation>
    </message>
    <message>
        <source>No vote in the minutes passed this text, so it cannot be posted.</source>
        <translation>会议记录里没有表决通过这段文字，不能公示。</translation>
    </message>
    <message>
        <source>Paragraph %1 holds an ID, card or private telephone number, which must not hang on a wall. Take it out.</source>
        <translation>第 %1 段有身份证号、银行卡号或私人电话，不能上墙，请删去。</translation>
    </message>
    <message>
        <source>The title or signature holds an ID, card or private telephone number, which must not hang on a wall. Take it out.</source>
        <translation>标题或落款有身份证号、银行卡号或私人电话，不能上墙，请删去。</translation>
    </message>
    <message>
        <source>Enter the day on which the notice was hung.</source>
        <translation>请填写张贴日期。</translation>
    </message>
    <message>
        <source>%1 days are too short: a decision has to hang for at least %2 days.</source>
        <translation>公示 %1 天不够，决定至少要公示 %2 天。</translation>
    </message>
    <message>
        <source>The template of the notice cannot be read. Install the program anew.</source>
        <translation>通知模板读不出来，请重新安装程序。</translation>
    </message>
    <message>
        <source>Line %1 of the notice's template asks for %2, which is not known. Correct the template.</source>
        <translation>通知模板第 %1 行要用 %2，但没有这一项。请改正模板。</translation>
    </message>
    <message>
        <source>Line %1 of the notice's template has a bracket without its end. Correct the template.</source>
        <translation>通知模板第 %1 行的括号没有收尾，请改正模板。</translation>
    </message>
    <message>
        <source>The template of the notice has no title. Correct the template.</source>
        <translation>通知模板没有标题，请改正模板。</translation>
    </message>
    <message>
        <source>The template of the notice needs exactly one signature. Correct the template.</source>
        <translation>通知模板应有且只有一处落款，请改正模板。</translation>
    </message>
    <message>
        <source>The record is larger than any record may be: %1 bytes, allowed %2.</source>
        <translation>记录过大：%1 字节，允许 %2 字节。</translation>
    </message>
    <message>
        <source>The record cannot be read; ask the village for a new copy.</source>
        <translation>记录读不出来，请村里重新提供。</translation>
    </message>
    <message>
        <source>The record is of another kind or version (%1, %2). Install the newer version first.</source>
        <translation>记录的种类或版本不同（%1，%2），请先安装新版本。</translation>
    </message>
    <message>
        <source>A part of the record is missing or wrong (%1); ask the village for a new copy.</source>
        <translation>记录有一处缺失或错误（%1），请村里重新提供。</translation>
    </message>
    <message>
        <source>The record was written by something else than this program; ask the village for a new copy.</source>
        <translation>记录不是本程序写成的，请村里重新提供。</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>现在不能这样做。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence and the article of law it rests on</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another place for the book.</source>
        <translation>没有文件夹 %1。请先新建这个文件夹，或者把议事簿放在别处。</translation>
    </message>
    <message>
        <source>The villagers' assembly has not delegated the matter of item %1. Choose its delegation, or let it only be heard.</source>
        <translation>议题%1的事项村民会议还没有授权。请选定授权，或者改为只听取意见。</translation>
    </message>
    <message>
        <source>The village Party organisation has to study item %1 first. Enter the day, or the reason why it is decided without.</source>
        <translation>议题%1要先由村党组织研究。请填研究日期，或者写明未经研究也要表决的理由。</translation>
    </message>
    <message>
        <source>Item %1 is only heard, so there is no vote on it. Say how it ends.</source>
        <translation>议题%1只听取意见，不表决。请说明怎么了结。</translation>
    </message>
    <message>
        <source>This is not a record package. Choose the folder whose name begins with %1.</source>
        <translation>这里不是记录包；请选文件夹里名字以“%1”开头的记录包。</translation>
    </message>
    <message>
        <source>This is not a record package, but packages lie in it. Choose one of them: %1.</source>
        <translation>这里不是记录包；请选这个文件夹里的记录包：%1。</translation>
    </message>
    <message>
        <source>%1 is not a list of signers. Choose the text file that names a village and its key in each line.</source>
        <translation>%1 不是签名人名单。请选每行写着一个村和它的签名公钥的那个文本文件。</translation>
    </message>
    <message>
        <source>The disk has no room for the new book %1, so none was made. Make room and try again.</source>
        <translation>磁盘放不下新的议事簿 %1，没有新建。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The new book %1 could not be written, so none was made (%2). Make room on the disk, or choose another one.</source>
        <translation>新的议事簿 %1 写不进去，没有新建（%2）。请腾出磁盘空间，或者换一个磁盘。</translation>
    </message>
    <message>
        <source>%1 is there already and is no PDF, so it was not touched. Choose another name.</source>
        <translation>%1 已经存在，而且不是 PDF，没有动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 是文件夹。请写上文件夹里的文件名。</translation>
    </message>
    <message>
        <source>%1 belongs to a book and was not touched. Choose another name.</source>
        <translation>%1 是议事簿或者它的附属文件，没有动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 could not be made into a PDF that can be read again. Print it on paper and keep that.</source>
        <translation>“%1”没能生成可检索的PDF，请打印成纸质件保存。</translation>
    </message>
    <message>
        <source>%1 is still open. Close it first, then open this one.</source>
        <translation>%1还没有结束。请先结束那次会议，再开这一次。</translation>
    </message>
    <message>
        <source>%1 is no record as a package holds it.</source>
        <translation>%1 不是记录包里应有的内容。</translation>
    </message>
    <message>
        <source>%1 is of a kind or version that this program does not know. Check it with a newer version.</source>
        <translation>%1 的类型或版本本程序不认识。请用更新的版本核验。</translation>
    </message>
    <message>
        <source>%1 does not fit what package.json says of it.</source>
        <translation>%1 与 package.json 所写的不符。</translation>
    </message>
    <message>
        <source>%1 has names, but nothing that tells who the people are. Beside 姓名 it needs one of 公民身份号码, 出生日期, 户编号, 与户主关系, 性别 or 村民小组.</source>
        <translation>%1里有姓名，但没有能说明是谁的列。除“姓名”外，还需要公民身份号码、出生日期、户编号、与户主关系、性别、村民小组中的一列。</translation>
    </message>
    <message>
        <source>Almost nobody of this register is in the roster; it looks like another village's. Make a new book for another village.</source>
        <translation>这份花名册里几乎没有本村的人，像是别村的；另一个村请新建一本议事簿。</translation>
    </message>
    <message>
        <source>Somebody has signed in for this household already.</source>
        <translation>这一户已经有人签到。</translation>
    </message>
    <message>
        <source>Nobody stands for this household yet. Name who signs for it first.</source>
        <translation>这一户还没有确定户代表，请先确定由谁签到。</translation>
    </message>
    <message>
        <source>Only an adult of the household can stand for it.</source>
        <translation>户代表必须是本户的成年人。</translation>
    </message>
    <message>
        <source>This meeting knows no proxy: members come themselves.</source>
        <translation>本次会议不能委托他人，应由本人参加。</translation>
    </message>
    <message>
        <source>A letter may be held only by another adult of the member's household who belongs to the meeting.</source>
        <translation>受托人必须是同一户、有资格参加会议的其他成年人。</translation>
    </message>
    <message>
        <source>The letter must name the matter, the powers, the day it was signed and its last day.</source>
        <translation>委托书应写明委托事项、权限、签署日期和有效期。</translation>
    </message>
    <message>
        <source>The letter does not hold on the day of the meeting.</source>
        <translation>委托书在开会当天不在有效期内。</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>请先写明原因。</translation>
    </message>
    <message>
        <source>Write down the name of the guest first.</source>
        <translation>请先写姓名。</translation>
    </message>
    <message>
        <source>This person is noted as on leave already.</source>
        <translation>此人已经登记请假。</translation>
    </message>
    <message>
        <source>Enter how many signatures stand on the sheets.</source>
        <translation>请填写签到表上的签名数。</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file.</source>
        <translation>%1不是表格文件。请选择 .xlsx、.xls、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, or would be once unpacked; that is too large for a register. Take pictures and other sheets out of it.</source>
        <translation>%1超过%2 MiB（或解压后超过），作为花名册太大了。请去掉其中的图片和其他工作表。</translation>
    </message>
    <message>
        <source>%1 was not opened: the part of this program that reads spreadsheets is missing. Install the program anew.</source>
        <translation>%1没有打开：本程序读取表格的部件缺失，请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1 was not read: it took longer than %2 seconds, so it is no register. Nothing was taken from it.</source>
        <translation>%1没有读入：读取超过%2秒，不像是花名册。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>%1 was not read: it was cancelled.</source>
        <translation>%1没有读入：已取消。</translation>
    </message>
    <message>
        <source>%1 could not be saved. Check that the folder can be written to, that there is room, and that no other program has the file open.</source>
        <translation>%1没有保存成功。请检查文件夹是否可写、磁盘是否有空间、该文件是否正被其他程序打开。</translation>
    </message>
    <message>
        <source>Enter what each person is paid, in yuan.</source>
        <translation>请填写每人补贴金额（元）。</translation>
    </message>
    <message>
        <source>More than %1 yuan for one person and one meeting cannot be right. Check the amount.</source>
        <translation>一人一次会议补贴超过 %1 元，请核对金额。</translation>
    </message>
    <message>
        <source>Type the person's name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>This day has not come yet: choose today or an earlier day.</source>
        <translation>这一天还没有到：请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>This day lies before the person was born.</source>
        <translation>这一天早于出生日期。</translation>
    </message>
    <message>
        <source>Type one syllable in Latin letters for each of the %1 characters of the name, parted by blanks.</source>
        <translation>请为姓名的%1个字各输入一个拼音音节，用空格隔开。</translation>
    </message>
    <message>
        <source>This is no ID number: it has 18 signs, a birth date, and a check sign at its end.</source>
        <translation>这不是身份证号码：应为18位，含出生日期，末位为校验码。</translation>
    </message>
    <message>
        <source>%1 has this ID number already. Compare both cards.</source>
        <translation>%1已登记了这个身份证号码，请核对两人的证件。</translation>
    </message>
    <message>
        <source>A telephone number has 5 to 15 digits.</source>
        <translation>电话号码应为5至15位数字。</translation>
    </message>
    <message>
        <source>%1 does not belong to this household, so somebody else stands for it.</source>
        <translation>%1不是该户的人，请由该户的人担任户代表。</translation>
    </message>
    <message>
        <source>%1 is not known to be 18 years old on that day and cannot stand for the household.</source>
        <translation>%1当天不满18周岁或出生日期不明，不能担任户代表。</translation>
    </message>
    <message>
        <source>%1 is no longer on the village's register.</source>
        <translation>%1已不在册。</translation>
    </message>
    <message>
        <source>%1 stands for this household already.</source>
        <translation>%1已是该户的户代表。</translation>
    </message>
    <message>
        <source>%1 holds this seat already.</source>
        <translation>%1已有这一任职。</translation>
    </message>
    <message>
        <source>The last day of a seat cannot lie before its first day.</source>
        <translation>任职的最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>Type how many households the representative stands for, 1 to 99.</source>
        <translation>请输入代表联系的户数（1至99）。</translation>
    </message>
    <message>
        <source>%1 was not read: it is damaged or not as it should be. Nothing was taken from it. Open it in the spreadsheet program and save it anew as .xlsx.</source>
        <translation>%1没有读入：文件已损坏或不正常。没有从中取用任何内容。请用表格软件打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>%1 (%2) is in the register already, with the same birth date or household. If this is another person, say so below.</source>
        <translation>花名册中已有%1（%2），出生日期或所在户相同。如确系另一人，请在下面勾选。</translation>
    </message>
    <message>
        <source>Another household has the number %1. Leave it empty to be given a free one.</source>
        <translation>户编号 %1 已被另一户使用。留空则自动编号。</translation>
    </message>
    <message>
        <source>Name somebody of the household, or choose a new household.</source>
        <translation>请填该户中的一位村民，或选择“新立一户”。</translation>
    </message>
    <message>
        <source>This matter does not belong before this meeting.</source>
        <translation>这件事不归本次会议决定。</translation>
    </message>
    <message>
        <source>This matter does not belong before this meeting. It is decided by: %1.</source>
        <comment>names of bodies</comment>
        <translation>这件事不归本次会议决定，应由%1决定。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of bodies</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The law does not let this body decide this matter, and nobody may hand it over.</source>
        <translation>法律规定这件事不能由本会议决定，也不能授权给它。</translation>
    </message>
    <message>
        <source>A consultation decides nothing. Let it be heard here, and bring what was agreed before a meeting that decides.</source>
        <translation>协商会议不作决议。请在这里听取意见，再把达成的共识提交有权决定的会议。</translation>
    </message>
    <message>
        <source>The meeting was called off. Record that it takes place after all, then go on.</source>
        <translation>会议已取消。要照常召开，请先记录恢复召开，再往下走。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a place in a rule file and its line</extracomment>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>This form has no such step.</source>
        <translation>这种程序没有这一步。</translation>
    </message>
    <message>
        <source>Enter the day on which the step was held.</source>
        <translation>请填写这一步的日期。</translation>
    </message>
    <message>
        <source>This step is on record already. Correct that sheet, or take it back first.</source>
        <translation>这一步已有记录。请改那张表，或者先撤回。</translation>
    </message>
    <message>
        <source>This kind of meeting does not take that step. Choose another kind.</source>
        <translation>这种会议不能办这一步，请另选会议形式。</translation>
    </message>
    <message>
        <source>%1 present of %2 who should attend cannot be. Correct the figures.</source>
        <translation>实到%1人多于应到%2人，请改正数字。</translation>
    </message>
    <message>
        <source>%1 votes in favour of %2 present cannot be. Correct the figures.</source>
        <translation>同意%1人多于实到%2人，请改正数字。</translation>
    </message>
    <message>
        <source>The village Party organisation has to study the matter before it is decided. Record that step first with a day not after the decision, or give the reason why it was decided without.</source>
        <translation>决定之前须先由村党组织研究讨论。请先登记那一步（日期不晚于决议），或者写明未经研究的事由。</translation>
    </message>
    <message>
        <source>There is no decision to post yet on that day. Record the step that decides first.</source>
        <translation>到那一天还没有决议可公开，请先登记决议这一步。</translation>
    </message>
    <message>
        <source>This program does not know the form of the dossier. Choose another one.</source>
        <translation>本程序没有这种程序样式，请另选一种。</translation>
    </message>
    <message>
        <source>This topic has its dossier already. Go on with that one.</source>
        <translation>这个议题已经建档，请接着办。</translation>
    </message>
    <message>
        <source>Write down what the matter is; it stands on every sheet.</source>
        <translation>请写明事项，六张表上都要用。</translation>
    </message>
    <message>
        <source>Say why the sheet is taken back; the reason stays in the book.</source>
        <translation>请写明为什么撤回这张表，理由留在簿里。</translation>
    </message>
    <message>
        <source>No dossier was opened for this topic. Open it on the topic's page first.</source>
        <translation>这个议题还没有建四议两公开档，请先到议题页建档。</translation>
    </message>
    <message>
        <source>The file of the form is too large.</source>
        <translation>程序样式文件太大。</translation>
    </message>
    <message>
        <source>The file of the form cannot be read.</source>
        <translation>程序样式文件读不出来。</translation>
    </message>
    <message>
        <source>The file is no form of steps that this program knows.</source>
        <translation>这不是本程序认得的程序样式。</translation>
    </message>
    <message>
        <source>The form of steps says something unknown at %1.</source>
        <translation>程序样式在%1处有不认得的内容。</translation>
    </message>
    <message>
        <source>The form of steps leaves something out at %1.</source>
        <translation>程序样式在%1处缺内容。</translation>
    </message>
    <message>
        <source>The form of steps has a wrong value at %1.</source>
        <translation>程序样式在%1处的值不对。</translation>
    </message>
    <message>
        <source>The form of steps contradicts itself at %1.</source>
        <translation>程序样式在%1处自相矛盾。</translation>
    </message>
    <message>
        <source>Item %1 may not be put to the vote: the content check found what the law forbids (%2 %3). Change the proposal, or let it only be heard.</source>
        <translation>议题%1不能付诸表决：内容预审发现法律禁止的内容（%2 %3）。请修改方案，或者只听取意见。</translation>
    </message>
    <message>
        <source>This may not be put to the vote: the content check found what the law forbids (%1 %2). Change the proposal.</source>
        <translation>不能付诸表决：内容预审发现法律禁止的内容（%1 %2）。请修改方案。</translation>
    </message>
    <message>
        <source>“%1” is answered with yes. Say which passage it is.</source>
        <translation>“%1”答了“是”，请写明是哪一处。</translation>
    </message>
    <message>
        <source>This household is on the list already.</source>
        <translation>这一户已经在名单里。</translation>
    </message>
    <message>
        <source>Write down what the household said, in its own words.</source>
        <translation>请写下这一户的原话。</translation>
    </message>
    <message>
        <source>Name the adviser first.</source>
        <translation>请先填写姓名。</translation>
    </message>
    <message>
        <source>Write down what the adviser said.</source>
        <translation>请写下意见内容。</translation>
    </message>
    <message>
        <source>Enter the day on which the opinion was given.</source>
        <translation>请填写出具意见的日期。</translation>
    </message>
    <message>
        <source>This day has not come yet. Correct it.</source>
        <translation>这个日期还没有到，请改正。</translation>
    </message>
    <message>
        <source>Who holds this letter is not here: somebody else came for them by letter. Let whoever is in the hall hold it.</source>
        <translation>受托人本人未到会，是由他人凭委托书代为到会的。请改由在场的人受托。</translation>
    </message>
    <message>
        <source>Say why somebody else takes the chair; it is printed in the minutes.</source>
        <translation>请写明更换主持人的原因，会印在会议记录上。</translation>
    </message>
    <message>
        <source>Name who takes the chair.</source>
        <translation>请写明由谁主持。</translation>
    </message>
    <message>
        <source>This person is in the chair already. Name somebody else.</source>
        <translation>此人已在主持，请另选一人。</translation>
    </message>
    <message>
        <source>%1 cannot ask for another chair where %2 are present. Count again.</source>
        <translation>在场%2人，不可能有%1人提出更换，请重新清点。</translation>
    </message>
    <message>
        <source>The law of this place lets nobody be left out of the expected number.</source>
        <translation>本地法规没有规定可以不计入应到人数。</translation>
    </message>
    <message>
        <source>Say why this person cannot be reached or cannot come back.</source>
        <translation>请写明联系不上或者不能回来的原因。</translation>
    </message>
    <message>
        <source>This person is not among those who should attend.</source>
        <translation>此人不在应到人员之中。</translation>
    </message>
    <message>
        <source>This person is left out already.</source>
        <translation>此人已经不计入应到人数。</translation>
    </message>
    <message>
        <source>This person has signed in, so they are counted.</source>
        <translation>此人已经签到，应当计入。</translation>
    </message>
    <message>
        <source>%1 holds only lists of seats or Party members, and the register has nobody yet. Take in the register first.</source>
        <translation>%1里只有村民代表、两委或党员名单，而花名册还是空的。请先导入花名册。</translation>
    </message>
    <message>
        <source>Say why the delegation is withdrawn; the reason stays in the book.</source>
        <translation>请写明为什么收回授权，理由留在簿里。</translation>
    </message>
    <message>
        <source>The notice of %1 may not be shorter than %2 days; %3 were asked for. Set %2 or more.</source>
        <translation>%1至少提前%2天通知，现在填的是%3天。请填%2天或更多。</translation>
    </message>
    <message>
        <source>Decisions and results hang for at least %1 days; %2 were asked for. Set %1 or more.</source>
        <translation>决议和结果公示不得少于%1天，现在填的是%2天。请填%1天或更多。</translation>
    </message>
    <message>
        <source>%1 days are not possible here; set %2 to %3.</source>
        <translation>这里不能填%1天，请填%2到%3天。</translation>
    </message>
    <message>
        <source>There is no rule pack in %1. Choose the folder with pack.json, or the file itself.</source>
        <translation>%1里没有规则包。请选择放有pack.json的文件夹，或者直接选那个文件。</translation>
    </message>
    <message>
        <source>The rule pack is not signed: %1 is missing or is no signature for rule packs. Ask the township to sign it.</source>
        <translation>规则包没有签名：缺少%1，或者它不是规则包的签名。请镇里签名后再带来。</translation>
    </message>
    <message>
        <source>The rule pack was altered after it was signed (%1). Ask the township for a new stick.</source>
        <translation>规则包签名后被改动过（%1）。请镇里重新拷一份。</translation>
    </message>
    <message>
        <source>The rule pack is signed by somebody this book does not know (%1). Add the township's key first.</source>
        <translation>签发人不在认可的名单里（%1）。请先添加镇里的签名。</translation>
    </message>
    <message>
        <source>The rule pack is signed by %1, whose key is no longer trusted here.</source>
        <translation>规则包由%1签发，这个签名已不再认可。请向镇里核实。</translation>
    </message>
    <message>
        <source>%1 is in use already.</source>
        <translation>“%1”已经在用。</translation>
    </message>
    <message>
        <source>%1 gives no key for rule packs. Ask the township for its list of signers.</source>
        <translation>%1里没有规则包的签名。请向镇里要签名名单。</translation>
    </message>
    <message>
        <source>Write down why the rule pack is withdrawn.</source>
        <translation>请写明撤回规则包的原因。</translation>
    </message>
    <message>
        <source>This rule pack is withdrawn already.</source>
        <translation>这个规则包已经撤回了。</translation>
    </message>
    <message>
        <source>Write down the reason first; it goes on record and on the notice.</source>
        <translation>请先写明原因；原因要记录在案，并写进通知。</translation>
    </message>
    <message>
        <source>Enter the new day and time first.</source>
        <translation>请先填写新的日期和时间。</translation>
    </message>
    <message>
        <source>The new time is the old one. Enter another day or time.</source>
        <translation>新时间和原来一样。请换一个日期或时间。</translation>
    </message>
    <message>
        <source>It has begun, so it can no longer be put off or called off. Defer the items that are left, and close it.</source>
        <translation>会议已经开始，不能再改期或取消。请把剩下的议题暂缓，再结束会议。</translation>
    </message>
    <message>
        <source>The meeting was not called off.</source>
        <translation>这次会议没有取消。</translation>
    </message>
    <message>
        <source>The meeting was neither put off nor called off, so there is nothing to announce.</source>
        <translation>这次会议没有改期，也没有取消，没有要通知的变更。</translation>
    </message>
    <message>
        <source>There is nothing to take over for this kind of meeting yet.</source>
        <translation>这类会议还没有可以沿用的内容。</translation>
    </message>
    <message>
        <source>Enter where this part meets first.</source>
        <translation>请先填写这一片的开会地点。</translation>
    </message>
    <message>
        <source>Enter the day and time of this part first.</source>
        <translation>请先填写这一片的日期和时间。</translation>
    </message>
    <message>
        <source>This part has to be later than part %1. Enter a later time.</source>
        <translation>这一片要晚于第%1片。请填写更晚的时间。</translation>
    </message>
    <message>
        <source>The first part is the meeting's own time and place. Change it above.</source>
        <translation>第一片就是会议本身的时间和地点，请在上面修改。</translation>
    </message>
    <message>
        <source>All parts have met. Add another one first.</source>
        <translation>各片都已开过。要再开，请先加一片。</translation>
    </message>
    <message>
        <source>The rule file speaks of what another law settles: %1, at %2.</source>
        <translation>规则文件规定了属于另一部法律的事项：%1，位置%2。</translation>
    </message>
    <message>
        <source>The rule file asks for less than the law does: %1, at %2.</source>
        <extracomment>%1 is a kind of meeting or a matter, %2 a place in the file and its line</extracomment>
        <translation>规则文件的要求低于法律规定：%1，位置%2。</translation>
    </message>
    <message>
        <source>The decision has not hung its %1 days yet; %2 are left. Post what came of it afterwards.</source>
        <translation>决议公示还没满%1天，还差%2天；期满以后再公开实施结果。</translation>
    </message>
    <message>
        <source>The meeting is planned for %1, so the law and the figures are those of that day; open it then, or bring it forward to today first.</source>
        <translation>会议定在%1，法律依据和应到人数按那天计算；请到当天再开，或先改到今天召开。</translation>
    </message>
    <message>
        <source>The meeting was planned for %1, so the law and the figures are those of that day; put it off to today first, or say that it was held then and is entered from paper.</source>
        <translation>会议原定%1，法律依据和应到人数按那天计算；请先改到今天召开，当天已经开过的，请选择按纸质记录补录。</translation>
    </message>
    <message>
        <source>%1 is still to come, so no meeting of that day can be entered from paper. Correct the day of the meeting.</source>
        <translation>%1还没有到，不能补录那天的会议。请改正会议日期。</translation>
    </message>
    <message>
        <source>The late entry from paper is of a meeting on %1. Take it back, and enter the right day of the meeting first.</source>
        <translation>补录的是%1的会议。请先撤销补录，改正会议日期。</translation>
    </message>
    <message>
        <source>As it is worded this belongs to the whole village and is decided by: %1. If what it touches belongs to the group, choose the matter “%2” under Topics.</source>
        <translation>这类事项属于全村，由%1决定。如果涉及的是村民小组所有的财产，请在“议题库”中把事项改选为“%2”。</translation>
    </message>
    <message>
        <source>The rule file has more than %2 entries there (%1).</source>
        <extracomment>%1 is a place in the file and its line, %2 a number</extracomment>
        <translation>规则文件该处超过%2项（%1）。</translation>
    </message>
    <message>
        <source>The Villagers' Assembly had not handed “%1” over on that day, so this meeting could not decide it. Enter the delegation in the register under Topics if there is one in writing; otherwise the Assembly decides.</source>
        <translation>当天村民会议尚未授权“%1”，这个会议不能作出决定。有书面授权的，先在“议题”的授权登记中录入；没有的，由村民会议决定。</translation>
    </message>
    <message>
        <source>“%1” is not on record. Put it on record first; what came of it is posted once the decision has hung its days.</source>
        <translation>“%1”尚无记录。请先补录；决议公示期满后，才能公开实施结果。</translation>
    </message>
    <message>
        <source>The sheet “%1” rests on this one and would no longer stand. Correct that sheet or take it back first.</source>
        <translation>“%1”这一页以本页为依据，改动后将不能成立。请先更正或撤回那一页。</translation>
    </message>
    <message>
        <source>Those here stand for %1 households; the vote needs %2. Wait for more representatives, or let it be heard only.</source>
        <translation>到会代表所代表的只有%1户，表决须有%2户。请等更多代表到会，或者只听取意见、不表决。</translation>
    </message>
    <message>
        <source>More households than those here stand for: %1 counted, %2 stood for. Count again.</source>
        <translation>计票户数多于到会代表所代表的户数：计了%1户，所代表%2户。请重新计票。</translation>
    </message>
    <message>
        <source>The register does not say how many households these representatives stand for: %1. Enter it under Roster first.</source>
        <translation>花名册没有写明这些代表联系多少户：%1。请先在“花名册”中填写联系户数。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The representatives stand for %1 households together, but the village has %2. Correct the register first; each household counts once.</source>
        <translation>村民代表的联系户数合计%1户，而全村只有%2户。每户只计一次，请先更正花名册。</translation>
    </message>
    <message>
        <source>%1 papers were issued to %2 people there. Count the papers again.</source>
        <translation>到会%2人，却发出%1张票。请重新清点。</translation>
    </message>
    <message>
        <source>%1 papers came back, at most %2 may: the vote is void. Vote again.</source>
        <translation>收回%1张票，最多应为%2张，本次投票无效，请重新投票。</translation>
    </message>
    <message>
        <source>In favour, against, abstained and void make %1, but %2 papers came back. Count the papers again.</source>
        <translation>同意、不同意、弃权和无效票合计%1张，与收回的%2张不符。请重新清点。</translation>
    </message>
    <message>
        <source>The words of the record book do not give %1. Install the program anew.</source>
        <translation>登记表的印刷文字缺少“%1”。请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1 does not stand for this household any more; it has named somebody else meanwhile.</source>
        <translation>%1 已不是这一户的户代表，这一户已另行推选。</translation>
    </message>
    <message>
        <source>%1 stays in the register, because the book has them elsewhere too (%2). If they died or moved away, note that instead.</source>
        <translation>%1 不能撤出花名册：簿中别处有此人的记录（%2）。如已去世或迁出，请改为登记去世或迁出。</translation>
    </message>
    <message>
        <source>Type why this person was taken in by mistake.</source>
        <translation>请写明为什么说是误录。</translation>
    </message>
    <message>
        <source>By its sheet there is no decision to post: %1 of %2 came, and at least %3 have to be there. Correct the sheet of the step that decides, or hold the meeting again.</source>
        <translation>从这一页看还没有形成决议，不能公开：应到%2，实到%1，至少要到%3。请更正决议那一页，或者重新开会。</translation>
    </message>
    <message>
        <source>By its sheet there is no decision to post: %1 of %2 were in favour, and it takes at least %3. Correct the sheet of the step that decides, or hold the meeting again.</source>
        <translation>从这一页看还没有形成决议，不能公开：%2中同意%1，至少要%3同意。请更正决议那一页，或者重新开会。</translation>
    </message>
    <message>
        <source>The hands of part %1 were not kept, so there is no sum. Take the motion back and put it anew.</source>
        <translation>第%1片的票数没有记下，不能合并计算。请撤回这次表决，重新提出。</translation>
    </message>
    <message>
        <source>This day and time stand in the notice, in further parts or in an entry from paper. Put the meeting off instead, under “Put off or called off”, with the reason.</source>
        <translation>这个时间已经通知、已按它安排分片或者已按它补录，不能直接改。请在“改期和取消”里改期，并写明原因。</translation>
    </message>
    <message>
        <source>A motion is put, and the hands of part %1 are not kept yet. Keep them, or take the motion back, before the next part.</source>
        <translation>有表决正在进行，第%1片的票数还没有记下。请先记下票数或撤回表决，再开下一片。</translation>
    </message>
    <message>
        <source>Here a delegation counts in writing only, and that of item %1 names no paper. Name the paper under Topics, or let the item only be heard.</source>
        <translation>本地要求书面授权，议题%1的授权没有写明书面文件。请在“议题”里写明文件，或者改为只听取意见。</translation>
    </message>
    <message>
        <source>No law in force here says that this meeting may be held in parts. Write down why it is; the reason goes on record and into the minutes.</source>
        <translation>现行法律没有规定本会议可以分片召开。请写明分片召开的理由，理由存档并写入会议记录。</translation>
    </message>
    <message>
        <source>The group's members of the collective decide this one by one, not by households. Let a meeting of the whole group decide it.</source>
        <translation>此事由本组集体经济组织成员逐人表决，不按户表决，请改由村民小组会议决定。</translation>
    </message>
    <message>
        <source>Type which paper says so, and who issued it.</source>
        <translation>请填写依据的文书和出具单位。</translation>
    </message>
    <message>
        <source>The day from which this person counts again cannot lie before the first day of not counting.</source>
        <translation>恢复计入的日期不能早于不计入的起始日。</translation>
    </message>
    <message>
        <source>Item %1 is a step of its dossier, which another body decides, so no resolution is written here. Its minutes go into the dossier.</source>
        <translation>第%1项议题是“四议两公开”中的一步，由另一机构作出决议，这里不写决议。本次会议记录归入该事项的办理档案。</translation>
    </message>
    <message>
        <source>Here a delegation counts in writing only, and that of “%1” names no paper. Name the paper in the register under Topics; otherwise the Assembly decides.</source>
        <translation>本地的授权须有书面依据，“%1”的授权没有写明文件。请在“议题”的授权登记中填写文件名称；否则由村民会议决定。</translation>
    </message>
    <message>
        <source>Row %1 of the tally</source>
        <translation>计票单第%1行</translation>
    </message>
    <message>
        <source>The count cannot be closed yet.</source>
        <translation>计票还不能结束。</translation>
    </message>
    <message>
        <source>Take note of these warnings first: %1.</source>
        <translation>请先看过这些提示：%1。</translation>
    </message>
    <message>
        <source>All %1 papers that came back have been called.</source>
        <translation>收回的%1张票都已唱完。</translation>
    </message>
    <message>
        <source>Count first how many papers came back.</source>
        <translation>请先清点收回多少张票。</translation>
    </message>
    <message>
        <source>The ballot has no row %1.</source>
        <translation>表决票上没有第%1项。</translation>
    </message>
    <message>
        <source>%1 marks where at most %2 may stand: this paper is spoiled. Call it as spoiled.</source>
        <translation>票上选了%1项，最多选%2项：这是无效票，请按无效票唱。</translation>
    </message>
    <message>
        <source>This paper abstains and has another mark too, so it is spoiled. Call it as spoiled.</source>
        <translation>这张票既弃权又选了别的，是无效票，请按无效票唱。</translation>
    </message>
    <message>
        <source>Say what is marked on the paper. One without a mark abstains.</source>
        <translation>请说明票上选了什么。没有符号的算弃权。</translation>
    </message>
    <message>
        <source>Write down why the paper is spoiled.</source>
        <translation>请写明为什么无效。</translation>
    </message>
    <message>
        <source>No paper has been called, so there is no call to take back.</source>
        <translation>还没有唱过票，没有可撤回的。</translation>
    </message>
    <message>
        <source>The count of this vote has ended.</source>
        <translation>这次表决的计票已经结束。</translation>
    </message>
    <message>
        <source>%1 figures for %2 rows of the tally. Enter one for each row.</source>
        <translation>计票单有%2行，填了%1个数。请每行填一个。</translation>
    </message>
    <message>
        <source>These figures make %1 papers, but there are %2. Count them again.</source>
        <translation>这些数合起来是%1张票，实有%2张。请重新清点。</translation>
    </message>
    <message>
        <source>A count cannot be below zero. Count again.</source>
        <translation>数字不能小于零，请重新数。</translation>
    </message>
    <message>
        <source>There is no batch %1; the papers make %2 batches.</source>
        <translation>没有第%1批；这些票共分%2批。</translation>
    </message>
    <message>
        <source>Batch %1 is done and need not be counted again.</source>
        <translation>第%1批已经核定，不用再数。</translation>
    </message>
    <message>
        <source>Whoever called or counted first does not count anew. Name somebody else.</source>
        <translation>唱票和初计的人不能复核，请换一个人。</translation>
    </message>
    <message>
        <source>Name who counts anew.</source>
        <translation>请写明复核人。</translation>
    </message>
    <message>
        <source>A choice needs %1 options at least; there are %2.</source>
        <translation>选项至少要有%1个，现在是%2个。</translation>
    </message>
    <message>
        <source>A motion has no options. Take them out, or choose another kind of question.</source>
        <translation>一项方案没有选项。请去掉选项，或改表决内容。</translation>
    </message>
    <message>
        <source>%1 options are too many; a ballot has room for %2.</source>
        <translation>选项%1个太多，表决票上只能放%2个。</translation>
    </message>
    <message>
        <source>The option “%1” stands there twice.</source>
        <translation>选项“%1”写了两遍。</translation>
    </message>
    <message>
        <source>An option has no words. Write them down, or take it out.</source>
        <translation>有一个选项没有写字，请写上或去掉。</translation>
    </message>
    <message>
        <source>%1 cannot be chosen out of %2. Change how many are to be chosen.</source>
        <translation>%2项里不能选%1项，请改最多选几项。</translation>
    </message>
    <message>
        <source>%1 figures for %2 options. Enter one for each option.</source>
        <translation>选项有%2个，填了%1个数。请每项填一个。</translation>
    </message>
    <message>
        <source>More votes than there can be: %1, at most %2. Count again.</source>
        <translation>票数过多：%1票，最多%2票。请重新数。</translation>
    </message>
    <message>
        <source>The vote before left no place open, so there is no run-off.</source>
        <translation>上一次表决没有空缺，不需要再选。</translation>
    </message>
    <message>
        <source>“%1” did not stand in the vote before, or was chosen there. Take it out of the run-off.</source>
        <translation>“%1”不在上一次的选项里，或已经入选，请去掉。</translation>
    </message>
    <message>
        <source>This person was not here when the count began, so they do not vote in it.</source>
        <translation>计票开始时此人不在场，不参加这次表决。</translation>
    </message>
    <message>
        <source>This vote is not taken by name.</source>
        <translation>这次表决不是记名的。</translation>
    </message>
    <message>
        <source>There is no answer %1 in this vote.</source>
        <translation>这次表决没有第%1项。</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>还没有人回答。</translation>
    </message>
    <message>
        <source>The register does not say when these members of the collective were born: %1. Enter it under Roster first; until then nobody knows of how many the vote is counted.</source>
        <translation>花名册没有写明这些集体成员的出生日期：%1。请先在“花名册”中填写；填写之前，不知道按多少人计算表决。</translation>
    </message>
    <message>
        <source>Enter how many people put a paper in: here the whole vote is tested by it.</source>
        <translation>请填写投票人数：本村按投票人数判断整次表决是否有效。</translation>
    </message>
    <message>
        <source>A slip is anonymous, so no name can stand beside it.</source>
        <translation>纸条是匿名的，不能写提出人。</translation>
    </message>
    <message>
        <source>This point was taken back.</source>
        <translation>这一条已经撤回。</translation>
    </message>
    <message>
        <source>Only two points of the same column become one.</source>
        <translation>只有同一栏的两条才能合并。</translation>
    </message>
    <message>
        <source>This point stands for itself already.</source>
        <translation>这一条本来就没有合并。</translation>
    </message>
    <message>
        <source>Only what is to be checked can be given to somebody or answered.</source>
        <translation>只有待核实事项才交人去查、写答复。</translation>
    </message>
    <message>
        <source>Name who finds it out.</source>
        <translation>请写明谁来查。</translation>
    </message>
    <message>
        <source>Say by when it is to be found out.</source>
        <translation>请写明什么时候之前查清。</translation>
    </message>
    <message>
        <source>That day is past. Choose a later one.</source>
        <translation>这一天已经过了，请选后面的日子。</translation>
    </message>
    <message>
        <source>Only an agreed point can become the wording of the motion.</source>
        <translation>只有共识点才能拟作表决事项。</translation>
    </message>
    <message>
        <source>%1 here are too few for groups. Talk together.</source>
        <translation>在场只有%1人，不便分组，请集中讨论。</translation>
    </message>
    <message>
        <source>Groups begin with two. Whoever wants one group talks together.</source>
        <translation>至少分两组；只要一组的，选集中讨论。</translation>
    </message>
    <message>
        <source>%1 groups are too many for %2 people. Choose fewer.</source>
        <translation>%2人分%1组太多，请少分几组。</translation>
    </message>
    <message>
        <source>All who are here are of one villager group. Draw lots, or talk together.</source>
        <translation>在场的都是同一村民小组，请抽签分组，或者集中讨论。</translation>
    </message>
    <message>
        <source>The number of a lot lies between %1 and %2.</source>
        <translation>抽签号在%1到%2之间。</translation>
    </message>
    <message>
        <source>A round takes %1 minutes at most.</source>
        <translation>一轮最多%1分钟。</translation>
    </message>
    <message>
        <source>%1 cannot lead the group and write for it. Name two people.</source>
        <translation>%1不能既当引导员又当记录员，请各定一人。</translation>
    </message>
    <message>
        <source>%1 has a part in %2 already. Name somebody else.</source>
        <translation>%1已在%2任职，请另定一人。</translation>
    </message>
    <message>
        <source>%1 is not here. Sign them in first.</source>
        <translation>%1不在场，请先签到。</translation>
    </message>
    <message>
        <source>This group is of another round.</source>
        <translation>这个组不是本轮的。</translation>
    </message>
    <message>
        <source>The groups have noted %1 points, so the round stays. Form another one.</source>
        <translation>各组已记下%1条，本轮分组不能撤销；可以换组再议一轮。</translation>
    </message>
    <message>
        <source>Nobody has been put into groups yet.</source>
        <translation>还没有分组。</translation>
    </message>
    <message>
        <source>%1 waits already.</source>
        <translation>%1已经在排队了。</translation>
    </message>
    <message>
        <source>%1 has not signed in. Sign them in first.</source>
        <translation>%1还没有签到，请先签到。</translation>
    </message>
    <message>
        <source>Somebody is speaking. End that turn first.</source>
        <translation>有人正在发言，请先结束这次发言。</translation>
    </message>
    <message>
        <source>Nobody is speaking.</source>
        <translation>没有人在发言。</translation>
    </message>
    <message>
        <source>Nobody waits to speak. Type who raised a hand first.</source>
        <translation>没有人排队发言，请先录入谁举了手。</translation>
    </message>
    <message>
        <source>A turn takes between %1 and %2 seconds.</source>
        <translation>每次发言限%1至%2秒。</translation>
    </message>
    <message>
        <source>Write down first which word is explained.</source>
        <translation>请先写明要解释哪个说法。</translation>
    </message>
    <message>
        <source>Write down how one says it every day.</source>
        <translation>请写明平常怎么说。</translation>
    </message>
    <message>
        <source>The card explains “%1” already.</source>
        <translation>卡片上已经有“%1”了。</translation>
    </message>
    <message>
        <source>Nobody is here to be asked.</source>
        <translation>没有在场的人可以测评。</translation>
    </message>
    <message>
        <source>No face can be chosen %1 times. Count again.</source>
        <translation>选某种表情的人数不能是%1，请重新清点。</translation>
    </message>
    <message>
        <source>%1 answers from %2 people: more than were asked. Count again.</source>
        <translation>%2人测评却有%1份作答，多于测评人数，请重新清点。</translation>
    </message>
    <message>
        <source>No face was chosen. Enter the count first.</source>
        <translation>还没有人作答，请先填结果。</translation>
    </message>
    <message>
        <source>The new time is over already, and the planned day is not. Enter a day that is still to come.</source>
        <translation>新时间已经过了，而原定日期还没有过。请填写今后的日期。</translation>
    </message>
    <message>
        <source>%1 rules are too many for one page. Leave %2 at most.</source>
        <translation>%1条太多，一页放不下，最多留%2条。</translation>
    </message>
    <message>
        <source>“%1” is too long for the big screen. Write it in %2 characters at most.</source>
        <translation>“%1”太长，大屏放不下，每条最多%2个字。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Make it smaller, or show it from its own program.</source>
        <translation>文件超过%1 MB。请压缩后再添加，或用其他程序展示。</translation>
    </message>
    <message>
        <source>%1 is neither a PDF nor a PNG or JPEG picture nor plain text.</source>
        <translation>%1不是PDF、PNG或JPEG图片，也不是纯文本。</translation>
    </message>
    <message>
        <source>This file lies there already: %1.</source>
        <translation>这个文件已经添加过：%1。</translation>
    </message>
    <message>
        <source>An item takes %1 files at most.</source>
        <translation>一个议题最多添加%1个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Copy it to this computer and try again.</source>
        <translation>%1读不出来，请先复制到本机再试。</translation>
    </message>
    <message>
        <source>No copy of %1 could be written to be opened. Make room on the disk.</source>
        <translation>无法写出%1的副本，请清理磁盘空间后再打开。</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>这个文件已经不在了。</translation>
    </message>
    <message>
        <source>%1 ask for another chair; more than half of %3, %2, have to.</source>
        <translation>提出更换主持人的有%1人；须超过%3人的一半，即%2人以上。</translation>
    </message>
    <message>
        <source>Both points have somebody who finds them out, or an answer, of their own. Make these the same first, or leave both points.</source>
        <translation>两条各有核实人或各有答复，不能直接合并。请先改成一致，或者两条都保留。</translation>
    </message>
    <message>
        <source>People were asked in another way already. Take that rating back first.</source>
        <translation>已经用别的方式问过满意度。请先撤回那一次。</translation>
    </message>
    <message>
        <source>In a roll call each member gives one answer, and a consensus is about one motion. Choose another way to vote, or another kind of question.</source>
        <translation>唱名表决每人只答一项，协商一致只议一个事项。请换一种表决方式，或者换一种问法。</translation>
    </message>
    <message>
        <source>Name who withdrew the item.</source>
        <translation>请写明是谁撤回的。</translation>
    </message>
    <message>
        <source>Name who proposed to put the item off.</source>
        <translation>请写明是谁提议暂缓的。</translation>
    </message>
    <message>
        <source>Say to which later meeting or day the item is put off.</source>
        <translation>请写明改到哪次会议或哪一天。</translation>
    </message>
    <message>
        <source>Here this matter is decided in another way, by: %1. Let such a meeting decide it.</source>
        <comment>names of meetings</comment>
        <translation>这类事项在本地规定由另一种开法的会议决定：%1。请提交那种会议表决。</translation>
    </message>
    <message>
        <source>The rule file has “%1” decided by persons alone or by households alone, but a body that decides it does not meet in both ways (%2).</source>
        <extracomment>%1 is a matter, %2 a place in the file and its line</extracomment>
        <translation>规则文件规定“%1”只按人或只按户决定，但有权决定的会议并没有这两种开法（%2）。</translation>
    </message>
    <message>
        <source>It is kept that this touches no household more than others. Take that back before a household is listed.</source>
        <translation>已记录“没有受影响特别大的农户”。请先撤回，再列农户。</translation>
    </message>
    <message>
        <source>Households are listed as touched: %1. Take them off the list before saying that it touches none more than others.</source>
        <translation>已列出涉及的农户%1户。请先移出名单，再记录“没有受影响特别大的农户”。</translation>
    </message>
    <message>
        <source>Name who found so: the name and the post.</source>
        <translation>请填写由谁核实：姓名和职务。</translation>
    </message>
</context>
<context>
    <name>yishibu::RecountPanel</name>
    <message>
        <source>Laptop and blackboard came to other figures: the papers are counted anew.</source>
        <translation>电脑和黑板数字不一致，换人复核。</translation>
    </message>
    <message>
        <source>Three papers or fewer would turn the result: they are counted anew.</source>
        <translation>只差三票以内，换人复核。</translation>
    </message>
    <message>
        <source>A recount was asked for.</source>
        <translation>有人要求复核。</translation>
    </message>
    <message>
        <source>Every vote on paper is counted twice here.</source>
        <translation>本村每次投票都要复核。</translation>
    </message>
    <message>
        <source>Batch %1: papers %2 to %3</source>
        <translation>第%1批：第%2至%3张</translation>
    </message>
    <message>
        <source>%1 agrees.</source>
        <translation>%1，一致。</translation>
    </message>
    <message>
        <source>%1 differs: this batch once more.</source>
        <translation>%1，不一致，只把这一批再数一遍。</translation>
    </message>
    <message>
        <source>%1 is settled by the recount.</source>
        <translation>%1，以复核为准。</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>不在花名册，照写</translation>
    </message>
    <message>
        <source>Who counts anew</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Neither who called nor who drew.</source>
        <translation>不能是唱票和初计的人。</translation>
    </message>
    <message>
        <source>%1. Count them without looking at the first figures.</source>
        <translation>%1。请照票数，不看初计的数。</translation>
    </message>
    <message>
        <source>The papers are counted anew.</source>
        <translation>正在重新清点表决票。</translation>
    </message>
</context>
<context>
    <name>yishibu::RepresentativeFormWords</name>
    <message>
        <source>Who stands for household %1?</source>
        <translation>户%1由谁担任户代表？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Household representative</source>
        <translation>户代表</translation>
    </message>
    <message>
        <source>An adult of the household; one at a time.</source>
        <translation>该户的成年人，同时只有一人。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first day</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>Nobody of this household</source>
        <translation>该户没有人</translation>
    </message>
    <message>
        <source>%1 stands for the household from %2.</source>
        <translation>%1自%2起担任户代表。</translation>
    </message>
    <message>
        <source>%1 no longer stands for the household</source>
        <translation>%1不再担任户代表</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Nobody stands for the household after %1.</source>
        <translation>%1以后该户没有户代表。</translation>
    </message>
</context>
<context>
    <name>yishibu::ResolutionModel</name>
    <message>
        <source>Done</source>
        <extracomment>a resolution that is carried out</extracomment>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Days over: %1</source>
        <translation>超期 %1 天</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>还剩 %1 天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>yishibu::ResolutionPage</name>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>There is no resolution yet</source>
        <translation>还没有决议</translation>
    </message>
    <message>
        <source>A motion that passes in a meeting becomes a resolution. It stands here with who carries it out and by when.</source>
        <translation>会上表决通过的事项就成为决议，连同责任人和时限列在这里。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Noted as carried out.</source>
        <translation>已记为办结。</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>已记下：%1</translation>
    </message>
    <message>
        <source>The answer is kept beside the minutes.</source>
        <translation>结果已记在会议记录之外。</translation>
    </message>
</context>
<context>
    <name>yishibu::ResolvePage</name>
    <message>
        <source>Who does it, and by when</source>
        <translation>谁来办，什么时候办完</translation>
    </message>
    <message>
        <source>Carries it out</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>One person who answers for it, by name.</source>
        <translation>只写一个人，由他负责办好。</translation>
    </message>
    <message>
        <source>Watches over it</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>The last day. From %1 days before it the resolution shows as due soon.</source>
        <translation>最后一天。到期前 %1 天起亮黄灯。</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>资源保障</translation>
    </message>
    <message>
        <source>Money, people, material; may be empty.</source>
        <translation>钱、人、物；可以不填。</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Passed with %1 of %2 present in favour. It stands word for word and cannot be edited.</source>
        <translation>到会 %2 人，同意 %1 人，通过。决议照这句话，一字不改。</translation>
    </message>
    <message>
        <source>Nothing named</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>%1 chairs this meeting and would carry the resolution out. Better name somebody else.</source>
        <translation>%1 是本次会议主持人，又担任责任人。最好另选一人。</translation>
    </message>
    <message>
        <source>%1 chairs this meeting and would watch over the resolution. Better name somebody else.</source>
        <translation>%1 是本次会议主持人，又担任监督人。最好另选一人。</translation>
    </message>
    <message>
        <source>Keep the resolution</source>
        <translation>保存决议</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项议题</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>The resolution is kept.</source>
        <translation>决议已保存。</translation>
    </message>
    <message>
        <source>The resolution is kept: %1 carries it out by %2.</source>
        <translation>决议已保存：由 %1 负责，%2 前完成。</translation>
    </message>
    <message>
        <source>not in the register; as written</source>
        <translation>不在花名册里，按所写记入</translation>
    </message>
    <message>
        <source>Somebody else: of the supervision committee, or that committee as a body.</source>
        <translation>另一个人：村务监督委员会成员，也可以写“村务监督委员会”。</translation>
    </message>
    <message>
        <source>Passed with %1 of %2 households in favour. It stands word for word and cannot be edited.</source>
        <translation>已通过：%2户中同意%1户。表决事项一字不改，不能再编辑。</translation>
    </message>
    <message>
        <source>Passed with %1 of the %2 households in favour that the %3 people present stood for. It stands word for word and cannot be edited.</source>
        <translation>已通过：到会%3人所代表的%2户中，同意%1户。表决事项一字不改，不能再编辑。</translation>
    </message>
    <message>
        <source>Passed with %1 of all %2 in favour, %3 present. It stands word for word and cannot be edited.</source>
        <translation>全体 %2 人，到会 %3 人，同意 %1 人，通过。决议照这句话，一字不改。</translation>
    </message>
    <message>
        <source>Passed with %1 of all %2 households in favour, %3 present. It stands word for word and cannot be edited.</source>
        <translation>全体 %2 户，到会 %3 户，同意 %1 户，通过。决议照这句话，一字不改。</translation>
    </message>
</context>
<context>
    <name>yishibu::ResultPanel</name>
    <message>
        <source>Vote %1, counted. The text is final.</source>
        <translation>第%1次表决，已计票 · 文字已定稿</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>%1 of %2 present are in favour; %3 were needed (%4).</source>
        <translation>到会 %2 人，同意 %1 人，至少需要 %3 人同意（%4）。</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>part of those present, or of all members, who gave this answer</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Percentages are of the %1 people present.</source>
        <translation>百分比按到会 %1 人计算。</translation>
    </message>
    <message>
        <source>%1 are in favour. Of the %2 present %3 would be enough, of the %4 who signed in it takes %5; the stricter counts (%6).</source>
        <translation>同意%1人。按在场%2人计，%3人即可；按已签到%4人计，须有%5人。按较严的计（%6）。</translation>
    </message>
    <message>
        <source>%1 of the %2 households that those here stand for are in favour; %3 were needed (%4).</source>
        <translation>到会代表所代表的%2户中，%1户同意；须有%3户（%4）。</translation>
    </message>
    <message>
        <source>Percentages are of the %1 households stood for.</source>
        <translation>百分比按到会代表所代表的%1户计算。</translation>
    </message>
    <message>
        <source>Of all %1 representatives %2 are in favour, %3 were present; %4 were needed (%5).</source>
        <translation>全体村民代表 %1 人，同意 %2 人，到会 %3 人，至少需要 %4 人同意（%5）。</translation>
    </message>
    <message>
        <source>Of all %1 members %2 are in favour, %3 were present; %4 were needed (%5).</source>
        <translation>全体 %1 人，同意 %2 人，到会 %3 人，至少需要 %4 人同意（%5）。</translation>
    </message>
    <message>
        <source>Percentages are of all %1 who should attend.</source>
        <translation>百分比按全体 %1 人计算。</translation>
    </message>
    <message>
        <source>%1 of %2 households present are in favour; %3 were needed (%4).</source>
        <translation>到会 %2 户，同意 %1 户，至少需要 %3 户同意（%4）。</translation>
    </message>
    <message>
        <source>Of all %1 households %2 are in favour, %3 were present; %4 were needed (%5).</source>
        <translation>全体 %1 户，同意 %2 户，到会 %3 户，至少需要 %4 户同意（%5）。</translation>
    </message>
    <message>
        <source>Percentages are of all %1 households.</source>
        <translation>百分比按全体 %1 户计算。</translation>
    </message>
    <message>
        <source>Percentages are of the %1 households present.</source>
        <translation>百分比按到会 %1 户计算。</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>an option that was chosen (入选)</extracomment>
        <translation>%1（入选）</translation>
    </message>
    <message>
        <source>Spoiled or not handed in</source>
        <translation>无效或未交</translation>
    </message>
    <message>
        <source>It took %1 of the %2 present (%3).</source>
        <translation>到会%2人，须得%1票以上（%3）。</translation>
    </message>
    <message>
        <source>No option reached what it takes.</source>
        <translation>没有一项达到规定票数。</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>入选：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 in favour, %3 against, %4 abstaining</source>
        <extracomment>a section of the hall and its hands</extracomment>
        <translation>%1：同意%2，不同意%3，弃权%4</translation>
    </message>
    <message>
        <source>Reservations</source>
        <extracomment>保留意见, of a consensus</extracomment>
        <translation>保留意见</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an option, and how many hands one section of the hall raised for it</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the options of one section</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>yishibu::RollCallWay</name>
    <message>
        <source>Ask later</source>
        <translation>待会儿再问</translation>
    </message>
    <message>
        <source>Roll call: one key for each answer</source>
        <translation>唱名：一人按一个键</translation>
    </message>
    <message>
        <source>Name by name: each answers aloud.</source>
        <extracomment>above the motion: how each member answers</extracomment>
        <translation>逐人点名，当场回答。</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>都回答过了。</translation>
    </message>
    <message numerus="yes">
        <source>%n still to ask. Next: %1</source>
        <translation><numerusform>还有%n人未答。接着：%1</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Take back %1: %2</source>
        <translation>撤销：%1 %2</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>还没有人回答。</translation>
    </message>
    <message>
        <source>Taken back; it stays on record. Ask %1 again.</source>
        <translation>已撤回，记录仍在。请重新问%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n silent so far</source>
        <translation><numerusform>%n人未答，按未表态</numerusform></translation>
    </message>
    <message>
        <source>Take back the last answer</source>
        <translation>撤回上一位的回答</translation>
    </message>
</context>
<context>
    <name>yishibu::RosterFigures</name>
    <message>
        <source>The village</source>
        <translation>全村</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>villagers' groups</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>年满18周岁</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>List them: %1</source>
        <translation>列出：%1</translation>
    </message>
    <message>
        <source>Date of birth not known: %1. Until it is filled in, they do not count among the adults.</source>
        <translation>出生日期不详 %1 人。补填之前，不计入十八周岁以上村民。</translation>
    </message>
    <message>
        <source>Households of which it is not settled who signs: %1. Choose their representative on the card of one of them.</source>
        <translation>由谁代表本户签到尚未确定的有 %1 户。请在该户任一人的卡片上推定户代表。</translation>
    </message>
</context>
<context>
    <name>yishibu::RosterModel</name>
    <message>
        <source>To check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Seats and posts</source>
        <translation>身份、职务</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>heading of the column that flags a person</comment>
        <translation>核实</translation>
    </message>
    <message>
        <source>Relation</source>
        <comment>to the head of the household</comment>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Not in the sheet</source>
        <translation>表中没有</translation>
    </message>
</context>
<context>
    <name>yishibu::RosterPage</name>
    <message>
        <source>Import the village's register first</source>
        <translation>请先导入花名册</translation>
    </message>
    <message>
        <source>The spreadsheet that the clerk keeps will do: titles, merged cells and old ID numbers are read as they are. You look at everything before it is taken in.</source>
        <translation>用文书手里现成的表格就行：有标题行、合并单元格、老身份证号也能读。导入前会先给您过目。</translation>
    </message>
    <message>
        <source>Import a register…</source>
        <translation>导入花名册…</translation>
    </message>
    <message>
        <source>The village's register</source>
        <translation>选择花名册</translation>
    </message>
    <message>
        <source>Waiting for a decision: %1</source>
        <translation>等待核定：%1</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a villager…</source>
        <translation>新增村民…</translation>
    </message>
</context>
<context>
    <name>yishibu::RosterWords</name>
    <message>
        <source>Put right</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a row of the register</comment>
        <translation>无误</translation>
    </message>
    <message>
        <source>Wide digits or letters were made plain ones.</source>
        <translation>全角数字或字母已改为半角。</translation>
    </message>
    <message>
        <source>Blanks or marks inside were taken out.</source>
        <translation>已去掉中间的空格或符号。</translation>
    </message>
    <message>
        <source>The last letter of the ID number was made a capital X.</source>
        <translation>身份证号末位已改为大写X。</translation>
    </message>
    <message>
        <source>The letter O in a number was made a zero.</source>
        <translation>号码里的字母O已改为数字0。</translation>
    </message>
    <message>
        <source>The old ID number of 15 digits was made one of 18.</source>
        <translation>15位旧身份证号已换算为18位。</translation>
    </message>
    <message>
        <source>What stood in brackets behind the name was left off.</source>
        <translation>姓名后括号里的内容已略去。</translation>
    </message>
    <message>
        <source>The birth date was taken from the ID number.</source>
        <translation>出生日期按身份证号补上。</translation>
    </message>
    <message>
        <source>The birth day is missing; the first of the month was taken.</source>
        <translation>出生日期缺日，按当月1日记。</translation>
    </message>
    <message>
        <source>The sex was taken from the ID number.</source>
        <translation>性别按身份证号补上。</translation>
    </message>
    <message>
        <source>Of several telephone numbers the first was kept.</source>
        <translation>有几个电话，保留第一个。</translation>
    </message>
    <message>
        <source>The ID number has a wrong check digit; compare it with the card.</source>
        <translation>身份证号校验位不对，请与证件核对。</translation>
    </message>
    <message>
        <source>The ID number holds a date that no calendar has; compare it with the card.</source>
        <translation>身份证号里的日期不存在，请与证件核对。</translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits of the ID number, so it was left off; type it anew.</source>
        <translation>表格丢失了身份证号的末几位，没有导入，请重新录入。</translation>
    </message>
    <message>
        <source>The ID number is missing.</source>
        <translation>缺少身份证号。</translation>
    </message>
    <message>
        <source>An earlier row has the same ID number, so it was left off here.</source>
        <translation>前面已有相同的身份证号，这里没有导入。</translation>
    </message>
    <message>
        <source>The ID number has neither 15 nor 18 digits, so it was left off.</source>
        <translation>身份证号不是15位或18位，没有导入。</translation>
    </message>
    <message>
        <source>The old ID number of 15 digits cannot be right, so it was left off.</source>
        <translation>15位旧身份证号有误，没有导入。</translation>
    </message>
    <message>
        <source>The sex and the ID number do not agree; the sex was kept as typed.</source>
        <translation>性别与身份证号不一致，性别按填写的保留。</translation>
    </message>
    <message>
        <source>The sex cannot be read.</source>
        <translation>性别看不懂。</translation>
    </message>
    <message>
        <source>The birth date and the ID number do not agree; the ID number was followed.</source>
        <translation>出生日期与身份证号不一致，以身份证号为准。</translation>
    </message>
    <message>
        <source>The birth date is missing or impossible.</source>
        <translation>出生日期缺失或不存在。</translation>
    </message>
    <message>
        <source>The birth date lies ahead of today; check it and the computer's date.</source>
        <translation>出生日期晚于今天，请核对，并检查电脑日期。</translation>
    </message>
    <message>
        <source>A character of the name was lost; type the name anew.</source>
        <translation>姓名里有字丢失，请重新录入。</translation>
    </message>
    <message>
        <source>The telephone number cannot be read and was left off.</source>
        <translation>电话看不懂，没有导入。</translation>
    </message>
    <message>
        <source>No row above says whose household this is; a household of its own was made.</source>
        <translation>上面没有户主行，已单独立户。</translation>
    </message>
    <message>
        <source>Without a name the row was not taken in.</source>
        <translation>缺少姓名，这一行没有导入。</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>Several people in the register fit; choose one.</source>
        <translation>花名册里有几个人相符，请选一个。</translation>
    </message>
    <message>
        <source>An earlier line gives this person the seat already.</source>
        <translation>前面一行已登记此人的这个职务。</translation>
    </message>
    <message>
        <source>The post belongs to no body of the village.</source>
        <translation>这个职务不属于村里的任何组织。</translation>
    </message>
    <message>
        <source>Nobody of that name and number is in the register.</source>
        <translation>花名册里没有这个姓名和号码的人。</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>a row that adds up others</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Title of a villagers' group</source>
        <translation>村民小组标题</translation>
    </message>
    <message>
        <source>Headings repeated</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>Numbered but empty</source>
        <translation>只有序号的空行</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a row of the register</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only the name is the same; say whether it is this person.</source>
        <translation>只有姓名相同，请确认是不是此人。</translation>
    </message>
    <message>
        <source>Signs that nobody sees were taken out.</source>
        <translation>已去掉看不见的符号。</translation>
    </message>
    <message>
        <source>The birth day is missing, and the month 1 may be October: a spreadsheet makes 1965.1 of 1965.10. January was taken.</source>
        <translation>缺出生日，且“1月”可能原是10月（表格软件会把1965.10存成1965.1）。暂按1月登记，请核对。</translation>
    </message>
    <message>
        <source>The text is too long for a register and was cut.</source>
        <translation>文字过长，已截短。</translation>
    </message>
    <message>
        <source>The household has this name twice, and no birth date tells whether it is one person.</source>
        <translation>同一户有两行同名，没有出生日期，无法判断是否同一个人，请核对。</translation>
    </message>
    <message>
        <source>The roster has this ID number under another name.</source>
        <translation>花名册里这个身份证号是另一个姓名，请核对。</translation>
    </message>
    <message>
        <source>A Party member by the roster, not by the sheet.</source>
        <translation>花名册里是党员，表格里不是，请核对。</translation>
    </message>
    <message>
        <source>The roster has another birth date.</source>
        <translation>与花名册的出生日期不同，请核对。</translation>
    </message>
    <message>
        <source>The roster has another sex.</source>
        <translation>与花名册的性别不同，请核对。</translation>
    </message>
    <message>
        <source>No name is as long as this, so the row was not taken in.</source>
        <translation>姓名过长，不像姓名，本行没有导入。</translation>
    </message>
    <message>
        <source>An earlier row stands for the same person, so this one was not taken in.</source>
        <translation>前面已有同一个人，本行没有重复导入。</translation>
    </message>
    <message>
        <source>Several households of the roster fit, so the row was not taken in; write the villager group into the sheet.</source>
        <translation>花名册里有几户都对得上，本行没有导入；请在表格里填上村民小组。</translation>
    </message>
    <message>
        <source>The headings above this row do not tell whose names these are, so it was not taken in.</source>
        <translation>这一行上面的表头看不出哪一列是姓名，本行没有导入。</translation>
    </message>
    <message>
        <source>A list of Party members says otherwise than this row; the row was followed.</source>
        <translation>党员名单所列与本行不一致；已按本行录入。</translation>
    </message>
    <message>
        <source>The roster has this name, but nothing tells whether it is the same person, so the row was not taken in; write sex and villager group, or the ID number, into the sheet.</source>
        <translation>花名册中有同名的人，但无法判断是否同一人，本行未录入；请在表中填上性别和村民小组，或身份证号。</translation>
    </message>
    <message>
        <source>A list below the register: its people are not taken in as new villagers</source>
        <translation>花名册下方的另一份名单：名单上的人不作为新村民录入</translation>
    </message>
    <message>
        <source>The household representative named here is nobody of this household, or one of two of that name; nobody was entered as its representative.</source>
        <translation>这里写的户代表不是本户的人，或者本户有两个同名的人，户代表没有登记，请核对。</translation>
    </message>
    <message>
        <source>This is a list of some of the village's people, and the register in the file does not have this name, so the row was not taken in; write the person into the register first.</source>
        <translation>这是村里一部分人的名单，文件里的花名册没有这个姓名，本行没有导入；请先在花名册里补上此人。</translation>
    </message>
    <message>
        <source>An earlier row is the head of the household of this number; look whether it is one household or two.</source>
        <translation>前面已有一行是该户号的户主，请核对是一户还是两户。</translation>
    </message>
    <message>
        <source>This word cannot be understood here, so nothing was entered by it; write it plainly, or settle it by hand.</source>
        <translation>看不懂这里写的词，没有按它录入。请改成明确的写法，或者手工确认。</translation>
    </message>
    <message>
        <source>The brackets behind the name say that the person died or went away; see whether the standing is right.</source>
        <translation>姓名后的括号里写着去世或迁走，请核对在册状态是否正确。</translation>
    </message>
    <message>
        <source>A list of the collective's members names this person, whose row says otherwise; the row was followed.</source>
        <translation>集体经济组织成员名册里有此人，本行却写着不是成员，已按本行录入。</translation>
    </message>
    <message>
        <source>The seat was entered, but the line does not tell how many households this person stands for; enter the number by hand.</source>
        <translation>已录入此人的职务，但看不出联系几户，请手工填写户数。</translation>
    </message>
    <message>
        <source>The line does not say plainly that this person is a Party member; say whether they are.</source>
        <translation>这一行没有写明此人是党员（可能已停止党籍、去世等），请确认是不是党员。</translation>
    </message>
    <message>
        <source>The term of office was read as these days.</source>
        <translation>任期已按这些日期读入。</translation>
    </message>
    <message>
        <source>The term of office cannot be understood or contradicts itself; the seat was entered without it.</source>
        <translation>任期看不明白或前后矛盾，只登记了任职，没有登记任期，请核对。</translation>
    </message>
    <message>
        <source>The month 1 of the term's beginning may be October: a spreadsheet makes 2021.1 of 2021.10. January was taken.</source>
        <translation>任期起始的“1月”可能原是10月（表格软件会把2021.10存成2021.1）。暂按1月登记，请核对。</translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits of the household number, so it was not used; type it anew as text.</source>
        <translation>户编号的末几位已被电子表格丢失，没有采用。请把该列设为文本后重新填写。</translation>
    </message>
    <message>
        <source>A list of people who died or went away names this person; see whether the standing is right.</source>
        <translation>死亡或迁出人员名单里有此人，请核对在册状态是否正确。</translation>
    </message>
    <message>
        <source>This sheet calls the person head of the household, and the roster has another head, who was kept.</source>
        <translation>本表把此人写作户主，而名册中该户另有户主，已保留名册中的户主。请核对。</translation>
    </message>
    <message>
        <source>Signs or a number stand beside the name; see whether the name is right and what they mean.</source>
        <translation>姓名旁有符号或编号，请核对姓名，并看清这些符号的意思。</translation>
    </message>
    <message>
        <source>Others of the family stand in the head's row and were not read; write each of them in a row of their own.</source>
        <translation>户主这一行还写有其他家庭成员，未读取；请把每个人各写一行。</translation>
    </message>
    <message>
        <source>The head named here has no row, so nobody was taken in as the head; write the head in a row of their own.</source>
        <translation>这里写的户主没有单独一行，因此没有录入户主本人；请给户主单写一行。</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this number; it was kept as it stands, so write the number anew.</source>
        <translation>电子表格把这个编号变成了日期；已照原样保留，请重新填写编号。</translation>
    </message>
    <message>
        <source>The row says that the person died or went away; the standing was left as it is, so settle it by hand.</source>
        <translation>这一行写明此人已去世或已迁出；在册状态未作改动，请人工确定。</translation>
    </message>
    <message>
        <source>What stands here is no name, so the row was not taken in.</source>
        <translation>这里写的不是姓名，这一行未导入。</translation>
    </message>
    <message>
        <source>Several people stand in one cell, so the row was not taken in; write each of them, and the head too, in a row of their own.</source>
        <translation>一个单元格里写了几个人，这一行未导入；请把每个人（包括户主）各写一行。</translation>
    </message>
    <message>
        <source>The line does not say plainly that this person is a member of the collective; say whether they are.</source>
        <translation>这一行没有写明此人是集体经济组织成员（可能已退出、待定等），请确认是不是成员。</translation>
    </message>
    <message>
        <source>The country code 86 in front of the telephone number was taken off.</source>
        <translation>电话号码前的国家代码86已去掉。</translation>
    </message>
    <message>
        <source>The remark says that this person does not hold the seat any more, so nobody was entered by this line; see to the seat by hand.</source>
        <translation>备注说明此人已不再任职，本行没有登记任何人；请手工核实该职务。</translation>
    </message>
    <message>
        <source>What this row of the register says of the seat is not what the list or the roster says, so the seat was left as it is; change it by hand if the row is right.</source>
        <translation>花名册这一行写的任职情况，与名单或本村已登记的不一致，任职情况未作改动；如以这一行为准，请手工修改。</translation>
    </message>
</context>
<context>
    <name>yishibu::RowList</name>
    <message>
        <source>Rows of the sheet</source>
        <translation>表中各行</translation>
    </message>
    <message>
        <source>No row of the sheet came to this.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>Put right %1</source>
        <translation>已修正 %1</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>待核实 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>不能导入 %1</translation>
    </message>
    <message>
        <source>Good %1</source>
        <translation>无问题 %1</translation>
    </message>
</context>
<context>
    <name>yishibu::RowNoteModel</name>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a line that nobody has settled</comment>
        <translation>未对上</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As typed, and as taken in</source>
        <translation>原来的 → 导入的</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Taken in as typed.</source>
        <translation>照原样导入。</translation>
    </message>
    <message>
        <source>The register has no place for this column.</source>
        <translation>花名册没有这一项。</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未导入</translation>
    </message>
    <message numerus="yes">
        <source>Written so in %n row(s).</source>
        <translation><numerusform>共%n行这样写。</numerusform></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Tidied</source>
        <comment>a value that is kept in the book's own form</comment>
        <translation>已统一</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The other row: %1.</source>
        <translation>另一行：%1。</translation>
    </message>
    <message>
        <source>The roster differs.</source>
        <translation>与花名册不同。</translation>
    </message>
    <message>
        <source>A value of the household.</source>
        <translation>属于这一户。</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a value of the roster</comment>
        <translation>有变动</translation>
    </message>
    <message>
        <source>The sheet calls the whole group so.</source>
        <translation>表中整个村民小组改用此名。</translation>
    </message>
</context>
<context>
    <name>yishibu::RulePanel</name>
    <message>
        <source>The rule of that day</source>
        <translation>当天适用的规定</translation>
    </message>
    <message>
        <source>should attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>must be here to vote</source>
        <translation>法定到会</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>To vote, there must be here</source>
        <translation>到会要求</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>通过要求</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Fixed when the meeting opened: %1</source>
        <translation>开会时已定：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where a figure comes from, article</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of the members</source>
        <translation>组成人员%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, of whom</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 days before the meeting</source>
        <translation>会前 %1 日</translation>
    </message>
    <message>
        <source>The figures below are common practice; let the township confirm them.</source>
        <translation>以下数字为通行做法，请乡镇确认。</translation>
    </message>
    <message>
        <source>No number is asked for</source>
        <translation>不设法定人数</translation>
    </message>
    <message>
        <source>A consultation decides nothing: consensus and things to see to are written down</source>
        <translation>协商不作决议，记录共识和办理事项</translation>
    </message>
    <message>
        <source>Meetings in the year</source>
        <translation>全年次数</translation>
    </message>
    <message>
        <source>Where the village has no such body of its own</source>
        <translation>本村没有成立这个组织的</translation>
    </message>
    <message>
        <source>Met %1 of at least %2 times in %3, this meeting not counted</source>
        <translation>%3年已开%1次，全年至少%2次（不含本次）</translation>
    </message>
    <message>
        <source>Who cannot come in person</source>
        <translation>本人不能到场的</translation>
    </message>
    <message>
        <source>They may take part online, and are signed in like the others</source>
        <translation>可以通过即时通讯工具在线参加，照常登记签到</translation>
    </message>
    <message>
        <source>Met %1 of at least %2 times in %3, one in each quarter, this meeting not counted</source>
        <translation>%3 年已开 %1 次，每季度一次，全年至少 %2 次，本次会议未计</translation>
    </message>
    <message>
        <source>Met %1 of at least %2 times in %3, this meeting not counted; none in quarter %4</source>
        <translation>%3 年已开 %1 次，每季度一次，全年至少 %2 次，本次会议未计；第 %4 季度未开</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of quarters</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yishibu::RuleWords</name>
    <message>
        <source>more than half</source>
        <translation>过半数</translation>
    </message>
    <message>
        <source>half or more</source>
        <translation>半数以上</translation>
    </message>
    <message>
        <source>two thirds or more</source>
        <translation>三分之二以上</translation>
    </message>
    <message>
        <source>one third or more</source>
        <translation>三分之一以上</translation>
    </message>
    <message>
        <source>four fifths or more</source>
        <translation>五分之四以上</translation>
    </message>
    <message>
        <source>one fifth or more</source>
        <translation>五分之一以上</translation>
    </message>
    <message>
        <source>one tenth or more</source>
        <translation>十分之一以上</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>到会人员</translation>
    </message>
    <message>
        <source>of all who should attend</source>
        <translation>应到人员</translation>
    </message>
    <message>
        <source>three quarters or more</source>
        <translation>四分之三以上</translation>
    </message>
    <message>
        <source>no share asked for</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>Read in the law</source>
        <extracomment>how sure a rule is</extracomment>
        <translation>已核对法条</translation>
    </message>
    <message>
        <source>Common practice</source>
        <translation>通行做法</translation>
    </message>
    <message>
        <source>count among the valid papers</source>
        <translation>算在有效票里</translation>
    </message>
    <message>
        <source>stand beside valid and void papers</source>
        <translation>与有效票、无效票并列</translation>
    </message>
    <message>
        <source>more papers than were issued</source>
        <translation>收回的票多于发出的票</translation>
    </message>
    <message>
        <source>more papers than persons voted</source>
        <translation>收回的票多于投票的人数</translation>
    </message>
    <message>
        <source>√ in the box</source>
        <translation>方格里打√</translation>
    </message>
    <message>
        <source>○ in the box</source>
        <translation>方格里画○</translation>
    </message>
    <message>
        <source>%1 of the villagers</source>
        <translation>%1的村民</translation>
    </message>
    <message>
        <source>%1 of the villagers' representatives</source>
        <translation>%1的村民代表</translation>
    </message>
    <message>
        <source>%1, by households</source>
        <extracomment>a kind of meeting held by one person for each household, and by every person</extracomment>
        <translation>%1（按户）</translation>
    </message>
    <message>
        <source>%1, by persons</source>
        <translation>%1（按人）</translation>
    </message>
</context>
<context>
    <name>yishibu::RulesPanel</name>
    <message>
        <source>Rules, one a line</source>
        <translation>发言规则，一行一条</translation>
    </message>
    <message>
        <source>Show the speaking rules</source>
        <translation>大屏显示发言规则</translation>
    </message>
    <message>
        <source>Take them off the big screen</source>
        <translation>从大屏撤下</translation>
    </message>
    <message>
        <source>Keep for this village</source>
        <translation>存为本村规则</translation>
    </message>
    <message>
        <source>Speaking rules</source>
        <translation>发言规则</translation>
    </message>
    <message>
        <source>%1 rules at most, %2 characters each, so that the back of the hall can read them.</source>
        <translation>最多%1条，每条不超过%2个字，后排才看得清。</translation>
    </message>
    <message>
        <source>Read them aloud before the talk begins.</source>
        <translation>讨论开始前先读一遍。</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>返回要点</translation>
    </message>
    <message>
        <source>The rules of this village are kept.</source>
        <translation>本村发言规则已保存。</translation>
    </message>
</context>
<context>
    <name>yishibu::SeatFormWords</name>
    <message>
        <source>Give %1 a seat</source>
        <translation>给%1增加任职</translation>
    </message>
    <message>
        <source>Give the seat</source>
        <translation>增加任职</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>For example 主任, 委员, 书记.</source>
        <translation>例如主任、委员、书记。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Households stood for</source>
        <translation>联系户数</translation>
    </message>
    <message>
        <source>A representative is chosen by 5 to 15 households.</source>
        <translation>村民代表由5至15户推选一人。</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>任期第一天</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>任期最后一天</translation>
    </message>
    <message>
        <source>May be left open.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>%1: the seat is given: %2.</source>
        <translation>%1：已登记任职：%2。</translation>
    </message>
    <message>
        <source>End a seat of %1</source>
        <translation>终止%1的任职</translation>
    </message>
    <message>
        <source>End the seat</source>
        <translation>终止任职</translation>
    </message>
    <message>
        <source>Last day of the seat</source>
        <translation>任职的最后一天</translation>
    </message>
    <message>
        <source>Meetings up to this day count the seat, later ones do not.</source>
        <translation>到这一天为止的会议计入，以后的不计入。</translation>
    </message>
    <message>
        <source>%1: the seat ends with %2. No later meeting counts it; earlier ones still do.</source>
        <translation>%1：任职至%2止。以后的会议不再计入，以前的仍计入。</translation>
    </message>
    <message>
        <source>Replace %1 within the term</source>
        <translation>任期内接替%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>接替</translation>
    </message>
    <message>
        <source>Who takes the seat</source>
        <translation>由谁接替</translation>
    </message>
    <message>
        <source>Type initials or characters of the name.</source>
        <translation>输入姓名或拼音首字母。</translation>
    </message>
    <message>
        <source>Last day of the one before</source>
        <translation>前任的最后一天</translation>
    </message>
    <message>
        <source>The new seat begins on the day after and lasts for the rest of the term.</source>
        <translation>新任职自次日起，到本届任期结束。</translation>
    </message>
    <message>
        <source>%1 takes the seat of %2 from %3.</source>
        <translation>%1自%3起接替%2。</translation>
    </message>
</context>
<context>
    <name>yishibu::SectionRows</name>
    <message>
        <source>Another section</source>
        <extracomment>of the hall, counted apart</extracomment>
        <translation>再加一区</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>a part of the hall: 左侧, 右侧, 台上</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>合计 of the sections</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name of section %1</source>
        <translation>第%1区名称</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1，第%2区</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>移除第%1区</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between options and their numbers</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>yishibu::SettingsSection</name>
    <message>
        <source>Two thirds at the party members' meeting, not half</source>
        <translation>党员大会须三分之二以上到会（不只是半数）</translation>
    </message>
    <message>
        <source>Holds from the next meeting that is opened; a meeting under way keeps the rules it began with.</source>
        <translation>从下一次开会起适用；正在开的会仍按开会时的规定。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>保存规定</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Notice of the representatives' meeting, in days</source>
        <translation>村民代表会议提前通知（天）</translation>
    </message>
    <message>
        <source>Decisions and results hang, in days</source>
        <translation>决议、实施结果公示（天）</translation>
    </message>
    <message>
        <source>Drafts put up for comment before a decision hang, in days</source>
        <translation>决议前征求意见公示（天）</translation>
    </message>
    <message>
        <source>as the law has it</source>
        <translation>按法律规定</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>The regulation asks for half (支部工作条例第十一条); many places ask for two thirds.</source>
        <translation>条例要求半数以上（支部工作条例第十一条），不少地方要求三分之二以上。</translation>
    </message>
    <message>
        <source>Abstentions on paper</source>
        <translation>弃权票怎么算</translation>
    </message>
    <message>
        <source>A vote on paper is void when there come back</source>
        <translation>出现下列情形，整次投票无效</translation>
    </message>
    <message>
        <source>Mark on the ballot</source>
        <translation>选票上画的符号</translation>
    </message>
    <message>
        <source>National law names no number; the township or province may.</source>
        <translation>国家法律没有规定天数，省里或镇里可以规定。</translation>
    </message>
    <message>
        <source>At least %1 days (%2).</source>
        <translation>不得少于%1天（%2）。</translation>
    </message>
    <message>
        <source>The rules are kept. They hold from the next meeting that is opened.</source>
        <translation>规定已保存，从下一次开会起适用。</translation>
    </message>
    <message>
        <source>Count those who signed in and left where that asks for more</source>
        <translation>已签到、表决前离开的人，从严计入</translation>
    </message>
    <message>
        <source>The law names no number here; seven days are common. A dossier that was decided before its draft had hung them says so.</source>
        <translation>法律没有规定天数，一般为七天。方案公示不满天数就作出决议的，“四议两公开”页会提醒。</translation>
    </message>
    <message>
        <source>The law counts those who are there (村民委员会组织法第二十六条、第三十条); they stay the least. Both figures are kept with every vote.</source>
        <translation>法律按到会人员计算（村民委员会组织法第二十六条、第三十条），这是底线。每次表决两个数字都会留存。</translation>
    </message>
    <message>
        <source>Votes on paper</source>
        <translation>投票表决</translation>
    </message>
    <message>
        <source>Count the papers of every vote anew</source>
        <translation>每次投票都换人复核</translation>
    </message>
    <message>
        <source>No law says how a decision is counted on paper; the practice of elections differs from province to province. None of this has a part in votes by show of hands.</source>
        <translation>法律没有规定决策表决怎样计票，各省选举的做法不一。以下几项与举手表决无关。</translation>
    </message>
</context>
<context>
    <name>yishibu::ShareBar</name>
    <message>
        <source>%1 percent</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>yishibu::SheetCard</name>
    <message>
        <source>Signatures on the sheets</source>
        <translation>签到表上的签名数</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回签到名单</translation>
    </message>
    <message>
        <source>Lines of the paper sheets</source>
        <translation>纸面签到表各行</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>与纸面签名核对</translation>
    </message>
    <message>
        <source>From the paper sheet</source>
        <translation>按纸面签到表补录</translation>
    </message>
    <message>
        <source>Go down the sheet: Space signs a line in as a late entry, Escape goes back.</source>
        <translation>顺着签到表往下看，按空格补录这一行，按 Esc 返回。</translation>
    </message>
    <message>
        <source>On screen %1 have signed in. Count the signatures on all sheets and enter them.</source>
        <translation>屏幕上已签到 %1 人。请数一数各张签到表上的签名，填在这里。</translation>
    </message>
    <message>
        <source>Paper %1, screen %2: they agree.</source>
        <translation>纸面 %1 个，屏幕 %2 人，一致。</translation>
    </message>
    <message>
        <source>Paper %1, screen %2: %3 more on paper. Tick line by line with Space whom the sheet has, and sign in who is missing on screen.</source>
        <translation>纸面 %1 个，屏幕 %2 人，纸面多 %3 个。请逐行用空格勾出签到表上有的人，再给屏幕上缺的人签到。</translation>
    </message>
    <message>
        <source>Paper %1, screen %2: %3 more on screen. Tick line by line with Space whom the sheet has, and let who is left sign, or take the sign-in back.</source>
        <translation>纸面 %1 个，屏幕 %2 人，屏幕多 %3 人。请逐行用空格勾出签到表上有的人，剩下的请本人补签，或者撤销这条签到。</translation>
    </message>
    <message>
        <source>%1 has not signed in on screen. Who is in the hall is signed in by the box above.</source>
        <translation>%1 在屏幕上还没有签到。人在会场的，请在上面的框里签到。</translation>
    </message>
    <message>
        <source>The card was not read: the sheets are open. Go back to the list with Escape, then scan again.</source>
        <translation>户码没有录入：正在核对签到表。请按 Esc 回到名单，再扫一次。</translation>
    </message>
</context>
<context>
    <name>yishibu::SheetColumns</name>
    <message>
        <source>Sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>How sheet “%1” is read</source>
        <translation>工作表“%1”怎样读</translation>
    </message>
    <message>
        <source>Read as a register of people</source>
        <translation>作为花名册读取</translation>
    </message>
    <message>
        <source>Read as a list of seats</source>
        <translation>作为任职名单读取</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>没有看懂</translation>
    </message>
    <message>
        <source>As the program finds it</source>
        <translation>由程序判断</translation>
    </message>
    <message>
        <source>Read it as a register of people</source>
        <translation>当作花名册读取</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不读这张表</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>Row of sheet “%1” where the headings stand</source>
        <translation>工作表“%1”的表头所在行</translation>
    </message>
    <message>
        <source>(without a heading)</source>
        <translation>（没有表头）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letters of a column, its heading</comment>
        <translation>%1列：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What column %1 is about</source>
        <translation>“%1”列的内容</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>yishibu::SheetModel</name>
    <message>
        <source>On paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>✓ on paper</source>
        <extracomment>a signature that was found on the paper sheet</extracomment>
        <translation>✓ 纸面有</translation>
    </message>
    <message>
        <source>page %1, line %2</source>
        <translation>第%1页第%2行</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>已请假</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>signed in at %1</source>
        <translation>%1 签到</translation>
    </message>
    <message>
        <source>signed in, left early</source>
        <translation>已签到，提前离会</translation>
    </message>
</context>
<context>
    <name>yishibu::SheetPlaces</name>
    <message>
        <source>page %1, line %2</source>
        <extracomment>a place on the paper sign-in sheet</extracomment>
        <translation>第%1页第%2行</translation>
    </message>
    <message>
        <source>sheet of %1, page %2, line %3</source>
        <extracomment>a place on the paper sign-in sheet of one group</extracomment>
        <translation>%1签到表第%2页第%3行</translation>
    </message>
</context>
<context>
    <name>yishibu::SignInModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No longer in the roster</source>
        <translation>花名册中已无此人</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <extracomment>when somebody came, and when he left</extracomment>
        <translation>%1，%2离开</translation>
    </message>
    <message>
        <source>signed for them by %1</source>
        <translation>由%1代写</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>凭委托书</translation>
    </message>
    <message>
        <source>%1, left early</source>
        <translation>%1，早退</translation>
    </message>
</context>
<context>
    <name>yishibu::SignInPage</name>
    <message>
        <source>Take this sign-in back</source>
        <translation>撤销这条签到</translation>
    </message>
    <message>
        <source>Initials, name, last four of the ID number, household number, or scan</source>
        <translation>拼音首字母、姓名、身份证后四位、户号或扫码</translation>
    </message>
    <message>
        <source>Nobody in the roster fits. Check the name, or look under its last four digits.</source>
        <translation>花名册里没有找到。请核对姓名，或用身份证后四位查找。</translation>
    </message>
    <message>
        <source>Latest on top</source>
        <translation>最近签到在上</translation>
    </message>
    <message>
        <source>Those who have signed in</source>
        <translation>已签到人员</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已签到 %1 人</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>the members who are here now, above the great figure</extracomment>
        <translation>实到</translation>
    </message>
    <message>
        <source>Enough are here, the meeting may vote</source>
        <translation>到会人数已够，可以表决</translation>
    </message>
    <message>
        <source>Too few yet, %1 more needed</source>
        <translation>到会人数不足，还差 %1 人</translation>
    </message>
    <message>
        <source>%1 must be here: %2</source>
        <translation>法定到会 %1 人：组成人员%2</translation>
    </message>
    <message>
        <source>%1 leaves early</source>
        <translation>%1 提前离开</translation>
    </message>
    <message>
        <source>Leaves early…</source>
        <translation>提前离开…</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>请先在名单里选一个人。</translation>
    </message>
    <message>
        <source>To item one</source>
        <translation>进入议题一</translation>
    </message>
    <message>
        <source>Hear opinions first</source>
        <translation>先听取意见</translation>
    </message>
    <message>
        <source>Too few people, no vote yet</source>
        <translation>人数不足，暂不能表决</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ 应到 %1</translation>
    </message>
    <message>
        <source>Not compared with the paper yet: F8</source>
        <translation>还没有与纸面签名核对，按 F8</translation>
    </message>
    <message>
        <source>on leave %1</source>
        <translation>请假 %1 人</translation>
    </message>
    <message>
        <source>guests %1</source>
        <translation>列席 %1 人</translation>
    </message>
    <message>
        <source>paper %1, agrees</source>
        <translation>纸面签名 %1 个，一致</translation>
    </message>
    <message>
        <source>paper %1, differs</source>
        <translation>纸面签名 %1 个，不一致</translation>
    </message>
    <message>
        <source>On leave, or not any more…</source>
        <translation>请假或销假…</translation>
    </message>
    <message>
        <source>Invited guest…</source>
        <translation>列席人员…</translation>
    </message>
    <message>
        <source>Compare with the paper…</source>
        <translation>与纸面签名核对…</translation>
    </message>
    <message>
        <source>From the paper sheet…</source>
        <translation>按纸面签到表补录…</translation>
    </message>
    <message>
        <source>Letter of authorisation…</source>
        <translation>委托书…</translation>
    </message>
    <message>
        <source>Find the member in the box first, then press this key.</source>
        <translation>请先在框里找到这个人，再按这个键。</translation>
    </message>
    <message>
        <source>The leave of %1 is taken back.</source>
        <translation>%1的请假已撤销。</translation>
    </message>
    <message>
        <source>Guest %1 leaves</source>
        <translation>列席人员%1离开</translation>
    </message>
    <message>
        <source>Guest %1 was noted by mistake</source>
        <translation>列席人员%1是误登记</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The card was not read: a question is open. Answer it or leave it with Escape, then scan again.</source>
        <translation>户码没有录入：还有问题没有回答。请先回答，或按 Esc 离开，再扫一次。</translation>
    </message>
    <message>
        <source>Everybody here may be heard</source>
        <translation>到场的都可以发言</translation>
    </message>
    <message>
        <source>A consultation asks for no number and decides nothing</source>
        <translation>协商会议没有法定人数，不作决议</translation>
    </message>
    <message>
        <source>%1 left early, and %2 is no longer here by letter.</source>
        <translation>%1已早退，%2的委托随之不再计入到会。</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>请假已撤回。</translation>
    </message>
</context>
<context>
    <name>yishibu::SignInSearch</name>
    <message>
        <source>signed in at %1</source>
        <translation>%1 已签到</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>not among those who should attend</source>
        <translation>不在本次会议应到人员中</translation>
    </message>
    <message>
        <source>Register as observer</source>
        <translation>登记旁听</translation>
    </message>
    <message>
        <source> (ID …%1)</source>
        <translation>（后四位%1）</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>已请假</translation>
    </message>
    <message>
        <source>not yet named to sign for the household</source>
        <translation>尚未确定为户代表</translation>
    </message>
    <message>
        <source>of this household, not named to sign for it</source>
        <translation>本户成员，不是户代表</translation>
    </message>
    <message>
        <source>Signs for the household</source>
        <translation>改由此人代表本户</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>提前离开</translation>
    </message>
    <message>
        <source>the household is here already</source>
        <translation>本户已有人签到</translation>
    </message>
    <message>
        <source>here as an observer so far</source>
        <translation>现为列席</translation>
    </message>
    <message>
        <source>votes only where the members of the collective decide</source>
        <translation>只参加集体成员的表决</translation>
    </message>
</context>
<context>
    <name>yishibu::SignerCard</name>
    <message>
        <source>The village's signing key</source>
        <translation>镇里怎样认得本村</translation>
    </message>
    <message>
        <source>The village is not set up yet.</source>
        <translation>本村信息还没有设置。</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制这一行</translation>
    </message>
    <message>
        <source>Line for the township's list of signers</source>
        <translation>给镇里签名名单的一行</translation>
    </message>
    <message>
        <source>Give the township this line once, and read the fingerprint aloud to it over the telephone.</source>
        <translation>把这一行交给镇里一次，再在电话里把指纹念给镇里核对。</translation>
    </message>
</context>
<context>
    <name>yishibu::SpeakingCard</name>
    <message>
        <source>Speaking</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>请下一位发言</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>延长一分钟</translation>
    </message>
    <message>
        <source>End this turn</source>
        <translation>发言结束</translation>
    </message>
    <message>
        <source>Who wants to speak</source>
        <translation>谁要发言</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>妇女</translation>
    </message>
    <message>
        <source>Over 60</source>
        <translation>60岁以上</translation>
    </message>
    <message>
        <source>Nobody is speaking.</source>
        <translation>没有人在发言。</translation>
    </message>
    <message>
        <source>Somebody is speaking.</source>
        <translation>有人正在发言。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>排队%1人</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续计时</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>还剩%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Leaders have talked more than half of the time. Let others speak first.</source>
        <translation>村干部讲的时间已经过半，请先听听其他人的。</translation>
    </message>
    <message>
        <source>Speaking rules</source>
        <translation>发言规则</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
</context>
<context>
    <name>yishibu::SpeakingPanel</name>
    <message>
        <source>Begins now</source>
        <translation>现在发言</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>不说了</translation>
    </message>
    <message>
        <source>Who wants to speak</source>
        <translation>谁要发言</translation>
    </message>
    <message>
        <source>Those who wait, in the order in which they speak</source>
        <translation>排队发言的人，按先后顺序</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>回到讨论要点</translation>
    </message>
    <message>
        <source>First who has not spoken; among these who is over 60 or moves with difficulty, then women while fewer than a third of those who spoke are women.</source>
        <translation>没发过言的先说；其中60岁以上、行动不便的优先；发过言的人里妇女不到三分之一时，妇女优先。</translation>
    </message>
    <message>
        <source>Who raised a hand</source>
        <translation>谁举手</translation>
    </message>
    <message>
        <source>Enter puts them on the list.</source>
        <translation>按 Enter 排进名单。</translation>
    </message>
    <message>
        <source>Moves with difficulty</source>
        <translation>行动不便</translation>
    </message>
    <message>
        <source>A bell rings at the end</source>
        <translation>到时响铃</translation>
    </message>
    <message>
        <source>Seconds of one turn</source>
        <translation>每次发言限时（秒）</translation>
    </message>
    <message>
        <source>has not spoken yet</source>
        <translation>还没发过言</translation>
    </message>
    <message>
        <source>over 60</source>
        <translation>60岁以上</translation>
    </message>
    <message>
        <source>moves with difficulty</source>
        <translation>行动不便</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Speaking rules</source>
        <translation>发言规则</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>On the list</source>
        <extracomment>a button: puts who raised a hand into the queue of speakers</extracomment>
        <translation>排上队</translation>
    </message>
</context>
<context>
    <name>yishibu::SpoiledChoice</name>
    <message>
        <source>Why is this paper spoiled?</source>
        <translation>这张票为什么无效？</translation>
    </message>
    <message>
        <source>Another reason, in words</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>4: other reason, in words</source>
        <translation>4：其他原因，请写明</translation>
    </message>
</context>
<context>
    <name>yishibu::StageBar</name>
    <message>
        <source>Stages of the meeting</source>
        <translation>会议环节</translation>
    </message>
</context>
<context>
    <name>yishibu::StandingFormWords</name>
    <message>
        <source>Is %1 still on the register?</source>
        <translation>%1是否在册？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>在册状态</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>知道日期</translation>
    </message>
    <message>
        <source>Day of the death or move</source>
        <translation>去世或迁出日期</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person, what is so of them</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Who is no longer on the register is neither found at the door nor counted. Their seats in the village's bodies end with the day before; seats of the collective and of the Party organisation end with a death alone. Earlier meetings still name them. Nothing is deleted.</source>
        <translation>不在册的人签到时查不到，也不计数。其在村里各机构的任职到前一天为止；集体经济组织和党组织的任职，只有去世才终止。以前的会议仍有其名。不会删除任何内容。</translation>
    </message>
</context>
<context>
    <name>yishibu::StepChips</name>
    <message>
        <source>Steps of this item</source>
        <translation>本议题的步骤</translation>
    </message>
</context>
<context>
    <name>yishibu::StepSheetForm</name>
    <message>
        <source>Day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Form of the meeting</source>
        <translation>会议形式</translation>
    </message>
    <message>
        <source>Take it over from that record</source>
        <translation>从那份记录带入</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>how many came</comment>
        <translation>实到</translation>
    </message>
    <message>
        <source>In favour</source>
        <comment>votes</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>方案第几稿</translation>
    </message>
    <message>
        <source>What was said and settled</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who came, by name</source>
        <translation>到会人员姓名</translation>
    </message>
    <message>
        <source>Left empty, the sheet has room for the signatures alone.</source>
        <translation>不填也行，表上留有签字的地方。</translation>
    </message>
    <message>
        <source>Who came from the township, with post</source>
        <translation>乡镇参会人员（职务）</translation>
    </message>
    <message>
        <source>Opinion of the supervision committee</source>
        <translation>监督意见</translation>
    </message>
    <message>
        <source>The day it was hung; it hangs %1 whole days after that.</source>
        <translation>张贴那天；从次日起公示满%1天。</translation>
    </message>
    <message>
        <source>%1 of %2 came, %3 %.</source>
        <translation>应到%2人，实到%1人，占%3%。</translation>
    </message>
    <message>
        <source>Enter who should attend and who came; their share is worked out.</source>
        <translation>填应到、实到，比例自动算出。</translation>
    </message>
    <message>
        <source>Day, form and figures are those of the closed record of that meeting.</source>
        <translation>时间、形式和数字来自那次会议的定稿记录，不再手填。</translation>
    </message>
    <message>
        <source>Known to this program</source>
        <translation>本程序中已有的记录</translation>
    </message>
    <message>
        <source>%1 by the register</source>
        <translation>按名册应到%1人</translation>
    </message>
</context>
<context>
    <name>yishibu::StoodForWords</name>
    <message>
        <source>Households that %1 stands for</source>
        <translation>%1所联的户</translation>
    </message>
    <message>
        <source>Keep the households</source>
        <translation>保存所联户</translation>
    </message>
    <message>
        <source>Heads of the households</source>
        <translation>户主姓名</translation>
    </message>
    <message>
        <source>Names with 、 between them. A name that several heads share, or nobody, is kept as typed.</source>
        <translation>姓名之间用“、”隔开。有重名户主或查无此户的，按所写保存。</translation>
    </message>
    <message>
        <source>The households of %1 are kept.</source>
        <translation>%1所联的户已保存。</translation>
    </message>
    <message>
        <source>The households of %1 are kept. No single household of such a head is in the register: %2.</source>
        <translation>%1所联的户已保存。花名册上查无此户主或有重名的：%2。</translation>
    </message>
</context>
<context>
    <name>yishibu::TalkWords</name>
    <message>
        <source>By villager group</source>
        <translation>按村民小组</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>抽签分组</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工编组</translation>
    </message>
    <message>
        <source>Not in groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Leaders</source>
        <extracomment>whoever chairs, the Party secretary, the villagers' committee</extracomment>
        <translation>主要村干部</translation>
    </message>
    <message>
        <source>Other cadres</source>
        <extracomment>其他干部: of supervision committee, Party branch, council</extracomment>
        <translation>其他村干部</translation>
    </message>
    <message>
        <source>Villagers</source>
        <translation>村民、村民代表</translation>
    </message>
    <message>
        <source>Nobody writes for this group yet.</source>
        <translation>本组还没有记录员。</translation>
    </message>
    <message>
        <source>The chair leads this group. People speak more freely with somebody else.</source>
        <translation>主持人兼任本组引导员，换个人来，大家更敢说话。</translation>
    </message>
    <message>
        <source>Nobody leads this group yet.</source>
        <translation>本组还没有引导员。</translation>
    </message>
    <message>
        <source>Very content</source>
        <extracomment>很满意</extracomment>
        <translation>很满意</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>So-so</source>
        <extracomment>一般, between content and not content</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Not content</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not content at all</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>By hands</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>One tap each</source>
        <translation>每人点一下</translation>
    </message>
    <message>
        <source>By slips</source>
        <translation>发纸条</translation>
    </message>
</context>
<context>
    <name>yishibu::TallyWords</name>
    <message>
        <source>spoiled (%1)</source>
        <extracomment>a ballot paper: 无效, and why</extracomment>
        <translation>无效（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the options marked on one paper</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yishibu::TodayPage</name>
    <message>
        <source>To do</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>No meeting is being prepared</source>
        <translation>现在没有筹备中的会议</translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <translation>筹备下一次会议</translation>
    </message>
    <message>
        <source>Gather topics first; the agenda is taken from them.</source>
        <translation>先征集议题，议程从议题里选。</translation>
    </message>
    <message>
        <source>Topics waiting: %1</source>
        <translation>议题库有 %1 个议题</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The meeting is running; it stands where you left it.</source>
        <translation>会议正在进行，停在上次离开的地方。</translation>
    </message>
    <message>
        <source>Notice posted on %1</source>
        <translation>通知已于%1张贴</translation>
    </message>
    <message>
        <source>The notice is not posted yet.</source>
        <translation>会议通知还没有张贴。</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>继续会议</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>去准备</translation>
    </message>
    <message>
        <source>Nothing is waiting. Well done.</source>
        <translation>没有要办的事。</translation>
    </message>
    <message>
        <source>meetings closed</source>
        <translation>次会议</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>shown in place of a figure that nothing is known about yet</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>came of those expected</source>
        <translation>平均到会</translation>
    </message>
    <message>
        <source>Deadlines and postings will stand here.</source>
        <translation>时限和公示的日子会列在这里。</translation>
    </message>
    <message>
        <source>resolutions made</source>
        <translation>项决议</translation>
    </message>
</context>
<context>
    <name>yishibu::TodoRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yishibu::TodoWords</name>
    <message>
        <source>Carried out by %1 · watched over by %2</source>
        <translation>责任人 %1 · 监督人 %2</translation>
    </message>
    <message>
        <source>%1: %2 days past its deadline</source>
        <translation>%1：已过期 %2 天</translation>
    </message>
    <message>
        <source>Note progress</source>
        <translation>记进展</translation>
    </message>
    <message>
        <source>%1: %2 days left</source>
        <translation>%1：还剩 %2 天</translation>
    </message>
    <message>
        <source>Set up the village</source>
        <translation>设置本村信息</translation>
    </message>
    <message>
        <source>Its name and numbers stand on every paper; its key signs what goes to the township.</source>
        <translation>村名和电话印在每张纸上；密钥给交到镇里的记录签名。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>去设置</translation>
    </message>
    <message>
        <source>Take in the village's register</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>From the clerk's spreadsheet; nothing is typed twice.</source>
        <translation>从文书的表格导入，不用重新输入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>An agenda is taken from what villagers and the committee ask for.</source>
        <translation>议程从群众和村委会提出的议题里选。</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>登记议题</translation>
    </message>
    <message>
        <source>%1: the notice is not posted</source>
        <translation>%1：通知还没有张贴</translation>
    </message>
    <message>
        <source>The meeting is on %1.</source>
        <translation>会议定于%1。</translation>
    </message>
    <message>
        <source>To the notice</source>
        <translation>去发通知</translation>
    </message>
    <message>
        <source>Seats still open: %1</source>
        <translation>还有 %1 个代表没有对上</translation>
    </message>
    <message>
        <source>Lines of the representatives' sheet that fit nobody, or two people.</source>
        <translation>代表名单里有的行找不到人，或者对上了两个人。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>去核对</translation>
    </message>
    <message>
        <source>%1: not posted yet</source>
        <translation>%1：决议还没有公示</translation>
    </message>
    <message>
        <source>Decisions hang at least 15 days (Organic Law, article 35).</source>
        <translation>决定至少公示15日（村民委员会组织法第三十五条）。</translation>
    </message>
    <message>
        <source>To the posting</source>
        <translation>去公示</translation>
    </message>
    <message>
        <source>%1: %2 more days to hang</source>
        <translation>%1：还要挂 %2 天</translation>
    </message>
    <message>
        <source>May come down after %1.</source>
        <translation>挂到%1，之后可以取下。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Closed meetings not yet with the township: %1</source>
        <translation>%1 次会议的记录还没有交到镇里</translation>
    </message>
    <message>
        <source>Their records go on a USB stick, signed.</source>
        <translation>记录签名后放在U盘上交接。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>去交接</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>May come down: %1</source>
        <translation>公示期满：%1</translation>
    </message>
    <message>
        <source>No topic is waiting</source>
        <translation>没有等待讨论的议题</translation>
    </message>
    <message>
        <source>People not in the last register: %1</source>
        <translation>最近的花名册中没有的人：%1</translation>
    </message>
    <message>
        <source>Say who died, moved away, or is still here; until then they stay listed.</source>
        <translation>请核定去世、迁出或在册；核定之前仍算在册。</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>待核实：%1</translation>
    </message>
    <message>
        <source>The meeting left it open, and nobody finds it out.</source>
        <translation>会上没有定下由谁核实。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>填结果</translation>
    </message>
    <message>
        <source>%1 finds it out by %2</source>
        <translation>由%1核实，%2前</translation>
    </message>
</context>
<context>
    <name>yishibu::TopBar</name>
    <message>
        <source>Practice</source>
        <extracomment>演练: nothing in a practice book is real</extracomment>
        <translation>演练</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>主持人 %1</translation>
    </message>
    <message>
        <source>Record book no. %1</source>
        <translation>簿号 %1</translation>
    </message>
    <message>
        <source>Village not set up yet</source>
        <translation>本村信息还没有设置</translation>
    </message>
    <message>
        <source>Last backup %1, verified</source>
        <translation>上次备份 %1，已验证</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>a menu of papers</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Big screen</source>
        <extracomment>大屏, the window for the whole hall; on a button</extracomment>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Big screen is on</source>
        <translation>大屏已打开</translation>
    </message>
    <message>
        <source>Big screen unplugged</source>
        <translation>大屏已断开</translation>
    </message>
    <message>
        <source>Private hidden</source>
        <extracomment>private details: numbers, hits of the search</extracomment>
        <translation>私密已隐藏</translation>
    </message>
    <message>
        <source>Private details are hidden on this screen.</source>
        <translation>本机屏幕已隐藏私密信息。</translation>
    </message>
    <message>
        <source>The hall sees this screen, so numbers and hits are hidden. Shift+F5 hides or shows them by hand.</source>
        <translation>会场能看到这块屏幕，证件号码、查找结果等已隐藏。按 Shift+F5 可手动隐藏或恢复。</translation>
    </message>
</context>
<context>
    <name>yishibu::TopicDesk</name>
    <message>
        <source>It is a matter of the law in force on %1, not of today's.</source>
        <translation>这是%1当时施行的法律规定的事项，现行法律没有这一项。</translation>
    </message>
</context>
<context>
    <name>yishibu::TopicForm</name>
    <message>
        <source>Title</source>
        <translation>议题名称</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>议题内容</translation>
    </message>
    <message>
        <source>One sentence that can be voted on: who does what, where, with which money.</source>
        <translation>写成一句可以表决的话：谁、在哪里、做什么、用什么钱。</translation>
    </message>
    <message>
        <source>Explanation in plain words</source>
        <translation>议题说明（大白话）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>What pays for it</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>No money is asked for.</source>
        <translation>不涉及资金。</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>即%1。</translation>
    </message>
    <message>
        <source>For example 420000 or 42万.</source>
        <translation>例如 420000 或 42万。</translation>
    </message>
    <message>
        <source>This is no amount. Write it in yuan, for example 420000 or 42万.</source>
        <translation>金额看不懂，请按元填写，例如 420000 或 42万。</translation>
    </message>
</context>
<context>
    <name>yishibu::TopicPage</name>
    <message>
        <source>Topics and delegations</source>
        <translation>议题与授权</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>议题 %1</translation>
    </message>
    <message>
        <source>Delegations: %1</source>
        <translation>授权 %1</translation>
    </message>
    <message>
        <source>It is on the agenda of the meeting. Take it off there first.</source>
        <translation>已列入本次会议议程，请先从议程中移出。</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>还没有议题</translation>
    </message>
    <message>
        <source>Write down what the villagers ask for and what the committees propose. A meeting takes its agenda from here.</source>
        <translation>群众提的、村“两委”提的，都先记在这里；开会时从这里选入议程。</translation>
    </message>
    <message>
        <source>Change a topic</source>
        <translation>修改议题</translation>
    </message>
    <message>
        <source>A new topic</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Put into the pool</source>
        <translation>放入议题库</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>“%1” is in the pool.</source>
        <translation>“%1”已放入议题库。</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1”已修改。</translation>
    </message>
    <message>
        <source>“%1” is withdrawn. It stays in the book's journal.</source>
        <translation>“%1”已撤回，流水中仍有记录。</translation>
    </message>
    <message>
        <source>“%1” is in the pool again.</source>
        <translation>“%1”已恢复到议题库。</translation>
    </message>
    <message>
        <source>The pool of topics</source>
        <translation>议题库</translation>
    </message>
    <message>
        <source>Four deliberations, two disclosures</source>
        <translation>四议两公开</translation>
    </message>
    <message>
        <source>Before the vote…</source>
        <translation>表决前准备…</translation>
    </message>
    <message>
        <source>Before the vote</source>
        <translation>表决前准备</translation>
    </message>
    <message>
        <source>Choose a topic of the pool first.</source>
        <translation>请先在议题库里选一个议题。</translation>
    </message>
</context>
<context>
    <name>yishibu::TownshipSection</name>
    <message>
        <source>Rule packs of the township</source>
        <translation>镇里的规则包</translation>
    </message>
    <message>
        <source>When law or the township's rules change, the township brings a signed rule pack on a stick. It may ask for more than the law, never for less.</source>
        <translation>法律或镇里的规定有变动时，镇里用U盘带来签了名的规则包。规则包可以比法律要求更高，不能更低。</translation>
    </message>
    <message>
        <source>Checked: signed, whole, and in keeping with the law</source>
        <translation>已核对：签名有效、内容完整、不低于法律</translation>
    </message>
    <message>
        <source>Take it into the book</source>
        <translation>收进议事簿</translation>
    </message>
    <message>
        <source>Bring a rule pack…</source>
        <translation>读取规则包…</translation>
    </message>
    <message>
        <source>Whose rule packs are taken</source>
        <translation>认可谁签发的规则包</translation>
    </message>
    <message>
        <source>The groups agree: trust this key</source>
        <translation>核对一致，认可这个签名</translation>
    </message>
    <message>
        <source>Call the township and compare these groups row by row.</source>
        <translation>请给镇里打电话，逐行核对这些字组。</translation>
    </message>
    <message>
        <source>Add a key of the township…</source>
        <translation>添加镇里的签名…</translation>
    </message>
    <message>
        <source>No key is known yet. First add the township's list of signers.</source>
        <translation>还没有认可的签名。请先添加镇里的签名名单。</translation>
    </message>
    <message>
        <source>Nothing was brought yet; the laws that the program came with hold.</source>
        <translation>镇里还没有带来规则包，按程序自带的法律执行。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在适用</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No longer fits the law</source>
        <translation>已不符合法律</translation>
    </message>
    <message>
        <source>Brought on %1, signed by %2.</source>
        <translation>%1收到，由%2签发。</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>%1撤回：%2</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>撤回的原因</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 is withdrawn; meetings opened under it keep it.</source>
        <translation>“%1”已撤回；已按它开的会不受影响。</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>不再认可</translation>
    </message>
    <message>
        <source>Trusted since %1</source>
        <translation>%1起认可</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>不再认可</translation>
    </message>
    <message>
        <source>New rule packs signed by %1 are no longer taken.</source>
        <translation>今后不再收%1签发的规则包。</translation>
    </message>
    <message>
        <source>Choose the rule pack on the stick</source>
        <translation>选择U盘上的规则包</translation>
    </message>
    <message>
        <source>%1 is in the book; it holds for every meeting opened from now on.</source>
        <translation>“%1”已收进议事簿，今后开的会都按它执行。</translation>
    </message>
    <message>
        <source>Choose the township's list of signers</source>
        <translation>选择镇里的签名名单</translation>
    </message>
    <message>
        <source>Rule packs signed by %1 are taken from now on.</source>
        <translation>今后%1签发的规则包可以收进来。</translation>
    </message>
</context>
<context>
    <name>yishibu::TroubleWindow</name>
    <message>
        <source>The book could not be opened</source>
        <translation>议事簿打不开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This book is open already.</source>
        <translation>这本簿子已经打开了。</translation>
    </message>
</context>
<context>
    <name>yishibu::Unsettled</name>
    <message>
        <source>household %1</source>
        <extracomment>household number</extracomment>
        <translation>户号 %1</translation>
    </message>
    <message>
        <source>%1 people have no birth date and are not counted among those who should attend.</source>
        <translation>%1 人没有出生日期，未计入应到人数。</translation>
    </message>
    <message>
        <source>%1 households have no adult and are not counted.</source>
        <translation>%1 户没有成年人，未计入应到户数。</translation>
    </message>
    <message>
        <source>%1 households have not named who signs for them; they are counted.</source>
        <translation>%1 户还没有确定户代表，已计入应到户数。</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>没有出生日期</translation>
    </message>
    <message>
        <source>no adult</source>
        <translation>没有成年人</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>还没有确定户代表</translation>
    </message>
</context>
<context>
    <name>yishibu::ValueWords</name>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>sex of a villager</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>中共党员</translation>
    </message>
    <message>
        <source>Probationary Party member</source>
        <translation>中共预备党员</translation>
    </message>
    <message>
        <source>Not a Party member</source>
        <translation>非党员</translation>
    </message>
    <message>
        <source>Villagers' committee</source>
        <translation>村委会</translation>
    </message>
    <message>
        <source>Supervision committee</source>
        <translation>村务监督委员会</translation>
    </message>
    <message>
        <source>Party branch</source>
        <translation>村党组织</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>村民代表</translation>
    </message>
    <message>
        <source>Township book</source>
        <translation>乡镇簿</translation>
    </message>
    <message>
        <source>Practice book</source>
        <translation>演练簿</translation>
    </message>
    <message>
        <source>Village book</source>
        <translation>村议事簿</translation>
    </message>
    <message>
        <source>Taking part in development</source>
        <comment>class of a topic</comment>
        <translation>发展参与</translation>
    </message>
    <message>
        <source>Protecting rights</source>
        <comment>class of a topic</comment>
        <translation>权益保障</translation>
    </message>
    <message>
        <source>Basic livelihood</source>
        <comment>class of a topic</comment>
        <translation>基础民生</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>村党组织</translation>
    </message>
    <message>
        <source>From above</source>
        <comment>origin of a topic: township or county</comment>
        <translation>上级</translation>
    </message>
    <message>
        <source>Villagers</source>
        <comment>origin of a topic</comment>
        <translation>群众</translation>
    </message>
    <message>
        <source>Public grant</source>
        <translation>财政奖补资金</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>社会捐赠</translation>
    </message>
    <message>
        <source>No money involved</source>
        <translation>不涉及资金</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>a resolution</comment>
        <translation>临近到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a resolution</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>a resolution</comment>
        <translation>按期</translation>
    </message>
    <message>
        <source>Meeting notice</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Resolution notice</source>
        <translation>决议公示</translation>
    </message>
    <message>
        <source>Must stay on the board</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>May come down</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>a meeting notice</comment>
        <translation>按期通知</translation>
    </message>
    <message>
        <source>Just in time</source>
        <comment>a meeting notice</comment>
        <translation>刚好来得及</translation>
    </message>
    <message>
        <source>Too late</source>
        <comment>a meeting notice</comment>
        <translation>通知太晚</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <comment>a meeting notice</comment>
        <translation>还没有通知</translation>
    </message>
    <message>
        <source>Whole, signer unknown</source>
        <translation>完整，签名人未登记</translation>
    </message>
    <message>
        <source>Whole and trusted</source>
        <translation>完整可信</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>a record package</comment>
        <translation>被改动</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Delegates of the collective organisation</source>
        <translation>集体经济组织成员代表</translation>
    </message>
    <message>
        <source>Council of the collective organisation</source>
        <translation>集体经济组织理事会</translation>
    </message>
    <message>
        <source>Money of the collective</source>
        <translation>村集体资金</translation>
    </message>
</context>
<context>
    <name>yishibu::VillagePage</name>
    <message>
        <source>Name of the village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>As it stands on paper: it ends in 村 or 社区.</source>
        <translation>与公章上的写法一致，以“村”或“社区”结尾。</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>统计用区划代码</translation>
    </message>
    <message>
        <source>12 digits, from the township's list. Made-up ones for practice begin with 99.</source>
        <translation>12位数字，可向镇里查询。演练用的虚构代码以99开头。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>所属乡镇</translation>
    </message>
    <message>
        <source>With 镇, 乡 or 街道 at its end.</source>
        <translation>以“镇”“乡”或“街道”结尾。</translation>
    </message>
    <message>
        <source>Township's disclosure line</source>
        <translation>乡镇村务公开监督电话</translation>
    </message>
    <message>
        <source>For complaints; printed on notices, may be empty.</source>
        <translation>印在公告上，供群众反映问题；可以不填。</translation>
    </message>
    <message>
        <source>Who answers questions about a notice</source>
        <translation>公告联系人</translation>
    </message>
    <message>
        <source>A name of the village office.</source>
        <translation>村委会负责解答的人。</translation>
    </message>
    <message>
        <source>Phone of the village office</source>
        <translation>村委会办公电话</translation>
    </message>
    <message>
        <source>Printed whole on notices: never a private number.</source>
        <translation>会完整印在公告上，不要填私人号码。</translation>
    </message>
    <message>
        <source>Where the notice board hangs</source>
        <translation>村务公开栏位置</translation>
    </message>
    <message>
        <source>For example: in front of the village office.</source>
        <translation>例如：村委会门前。</translation>
    </message>
    <message>
        <source>The village's key</source>
        <translation>本村密钥</translation>
    </message>
    <message>
        <source>What the village hands over to the township is signed with this key. Read the groups aloud over the phone, row by row; the township compares them with what it sees.</source>
        <translation>交给镇里的资料都用这把密钥签名。打电话时一行一行念给镇里，镇里与收到的核对。</translation>
    </message>
    <message>
        <source>The key is made when the village is set up.</source>
        <translation>设置本村时自动生成。</translation>
    </message>
    <message>
        <source>The key stays in the book. It is made once and does not change when name or numbers are mended.</source>
        <translation>密钥保存在议事簿里，只生成一次；以后修改村名、电话不会改变它。</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>本村信息</translation>
    </message>
    <message>
        <source>First the village is set up</source>
        <translation>先设置本村</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Set up the village</source>
        <translation>设置本村</translation>
    </message>
    <message>
        <source>%1 is set up. Next, import its register of people.</source>
        <translation>%1已设置好。接下来请导入花名册。</translation>
    </message>
    <message>
        <source>What is written here of %1 is kept.</source>
        <translation>%1的信息已保存。</translation>
    </message>
    <message>
        <source>Rules of this village</source>
        <translation>本村适用的规定</translation>
    </message>
    <message>
        <source>Which laws are in force, what the village sets itself, and what the township brought.</source>
        <translation>现在适用哪些法律、本村自定了什么、镇里带来了什么。</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation>查看规定</translation>
    </message>
</context>
<context>
    <name>yishibu::VoiceFormWords</name>
    <message>
        <source>Does %1 count in every body?</source>
        <translation>%1是否计入各类会议人数？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Has full civil capacity again</source>
        <translation>恢复完全民事行为能力</translation>
    </message>
    <message>
        <source>Without full civil capacity</source>
        <translation>不具有完全民事行为能力</translation>
    </message>
    <message>
        <source>Has a vote in the Party again</source>
        <translation>恢复党内表决权</translation>
    </message>
    <message>
        <source>Party member without a vote</source>
        <translation>党员，无表决权（如留党察看期间）</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>自哪一天起</translation>
    </message>
    <message>
        <source>Which paper says so</source>
        <translation>依据的文书</translation>
    </message>
    <message>
        <source>For example: a court's judgment; a decision of the discipline inspection commission.</source>
        <translation>例如：人民法院判决书；纪检机关处分决定。</translation>
    </message>
    <message>
        <source>Without full civil capacity nobody is counted in the assembly of the collective's members, and without a vote nobody in the Party members' meeting. Every other body counts them. It is shown here only, on no paper and no wall. What was noted by mistake is withdrawn for its own first day.</source>
        <translation>不具有完全民事行为能力的，不计入集体经济组织成员大会人数；无表决权的，不计入党员大会人数。其他会议照常计入。此项只在这里显示，不上任何纸面，也不上墙。记错的，恢复日期填原来的起始日。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person, what is so of them</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>yishibu::VoteButtons</name>
    <message>
        <source>Put another motion</source>
        <translation>另提方案再表决</translation>
    </message>
    <message>
        <source>Take the vote back</source>
        <translation>撤销表决</translation>
    </message>
    <message>
        <source>Take the motion back</source>
        <translation>撤回定稿</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Put the run-off</source>
        <extracomment>a further vote on the places that a choice left open</extracomment>
        <translation>对空缺再投一次</translation>
    </message>
</context>
<context>
    <name>yishibu::VoteLineWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a representative, and how many households they stand for</extracomment>
        <translation>%1 %2户</translation>
    </message>
    <message>
        <source>Part %1: not counted yet</source>
        <translation>第%1片：尚未计票</translation>
    </message>
    <message>
        <source>Part %1: %2 here, being counted</source>
        <translation>第%1片：到会%2，正在计票</translation>
    </message>
    <message>
        <source>Part %1: %2 here, %3 in favour, %4 against, %5 abstaining</source>
        <translation>第%1片：到会%2，同意%3，不同意%4，弃权%5</translation>
    </message>
    <message>
        <source>Together %1 of %2 here, %3 needed to vote; %4 in favour</source>
        <translation>合计到会%1，应到%2，表决须到%3；同意%4</translation>
    </message>
</context>
<context>
    <name>yishibu::VotePapers</name>
    <message>
        <source>Print</source>
        <extracomment>opens a list of what is printed of a vote: 表决票, 计票单, 计票结果报告单</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Papers of this vote</source>
        <translation>打印本次表决的票和计票单据</translation>
    </message>
    <message>
        <source>Ballots…</source>
        <extracomment>表决票</extracomment>
        <translation>表决票…</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <extracomment>计票单: strokes are drawn on it by hand</extracomment>
        <translation>计票单</translation>
    </message>
    <message>
        <source>Count report</source>
        <extracomment>计票结果报告单</extracomment>
        <translation>计票结果报告单</translation>
    </message>
</context>
<context>
    <name>yishibu::VoteSide</name>
    <message>
        <source>Do the figures fit?</source>
        <translation>人数核对</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>/ expected %1</source>
        <translation>/ 应到 %1</translation>
    </message>
    <message>
        <source>Enough to vote</source>
        <translation>到会人数达到法定人数</translation>
    </message>
    <message>
        <source>%1 more needed to vote</source>
        <translation>到会人数不足，还差 %1 人</translation>
    </message>
    <message>
        <source>At least %1 must be here (%2)</source>
        <translation>法定到会 %1 人（%2）</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定到会</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>回答: given name by name, or by saying nothing when it is asked who objects</extracomment>
        <translation>举手</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>未表态: present, but raised no hand for any of the three answers</extracomment>
        <translation>未表态</translation>
    </message>
    <message>
        <source>Passes with %1 in favour (%2). Who abstains or stays silent is not in favour.</source>
        <translation>同意 %1 人以上通过（%2）。弃权、未表态不算同意。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Tally clerk</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Another chair</source>
        <translation>更换主持人</translation>
    </message>
    <message>
        <source>Somebody else takes the chair, for this item or for the rest; with the reason.</source>
        <translation>由其他人主持本议题或余下的会议，须写明原因。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Who is here when the first figure is typed is who was asked.</source>
        <translation>录入第一个数字时在场的人，就是参加这次表决的人。</translation>
    </message>
    <message>
        <source>Counted of those here at %1, whoever comes or leaves later.</source>
        <translation>以%1在场的人为准，之后到会、离会的不影响。</translation>
    </message>
    <message>
        <source>Counted of the %1 here at %2, though %3 are here now.</source>
        <translation>以%2在场的%1人为准（现在在场%3人）。</translation>
    </message>
    <message>
        <source>Of the %1 still here it would pass; of the %2 who signed in it takes %3. The stricter counts: it has not passed.</source>
        <translation>按仍在场的%1人计可以通过；按已签到的%2人计须有%3人同意。按较严的计：未通过。</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>全村户数</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>村民代表</translation>
    </message>
    <message>
        <source>Stood for</source>
        <extracomment>households that the representatives here stand for</extracomment>
        <translation>到会所代表</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>of households</comment>
        <translation>已计</translation>
    </message>
    <message>
        <source>Passes with %1 households in favour (%2). Count for each representative the households they stand for.</source>
        <translation>须有%1户以上同意才通过（%2）。每位代表按其所代表的户数计。</translation>
    </message>
    <message>
        <source>Passes with %1 representatives in favour (%2). Others of the meeting do not vote on this.</source>
        <translation>须有%1名村民代表同意才通过（%2）。其他到会人员不参加这项表决。</translation>
    </message>
    <message>
        <source>Another part is to come: the sum of all parts decides, once enough have been there in all of them.</source>
        <translation>还有片没有开：各片合计达到法定人数后，合并计算决定结果。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>集体成员</translation>
    </message>
    <message>
        <source>Passes with %1 members of the collective in favour (%2). Others of the group do not vote on this.</source>
        <translation>集体成员%1人同意即通过（%2）。本组其他人员不参加本项表决。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>yishibu::VotingPage</name>
    <message>
        <source>Too few are here: a vote now would be void. Hear people, and wait for more. (%1)</source>
        <translation>到会人数不足，现在表决无效。可以继续听意见，等人到齐。（%1）</translation>
    </message>
    <message>
        <source>Freeze the motion</source>
        <translation>定稿，开始表决</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>To the resolution</source>
        <translation>查看决议</translation>
    </message>
    <message>
        <source>Write the resolution</source>
        <translation>形成决议</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项议题</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>This item ended: %1</source>
        <translation>这项议题已结束：%1</translation>
    </message>
    <message>
        <source>Taken back; it stays on record: %1</source>
        <translation>已撤回，记录里保留：%1</translation>
    </message>
    <message>
        <source>Keep the chair as it is</source>
        <translation>不更换主持人</translation>
    </message>
    <message>
        <source>%1 presides now; it stands in the minutes.</source>
        <translation>现在由%1主持，已记入会议记录。</translation>
    </message>
    <message>
        <source>Keep the new chair</source>
        <translation>保存更换</translation>
    </message>
    <message>
        <source>One part of several: its hands are kept, and enough have to be here in all parts together. (%1)</source>
        <translation>分片召开：本片票数先行保存，法定人数按各片合计计算。（%1）</translation>
    </message>
    <message>
        <source>To the parts of the meeting</source>
        <translation>去安排下一片</translation>
    </message>
    <message>
        <source>Keep the hands of this part</source>
        <translation>保存本片票数</translation>
    </message>
    <message>
        <source>Kept. The sum decides once the last part has been counted.</source>
        <translation>已保存。最后一片计票后，合并计算决定结果。</translation>
    </message>
    <message>
        <source>Not yet. The reason is for this desk alone, and the hall sees this screen.</source>
        <translation>暂时不能继续。原因只供工作人员查看，会场现在看得到这块屏幕。</translation>
    </message>
</context>
<context>
    <name>yishibu::WaitingPanel</name>
    <message>
        <source>People whom the last sheet does not name</source>
        <translation>最近一次导入的表中没有的人</translation>
    </message>
    <message>
        <source>Lines of the seat lists that nobody has settled</source>
        <translation>任职名单中未对上的行</translation>
    </message>
    <message>
        <source>Nothing waits for a decision any more.</source>
        <translation>没有等待核定的内容了。</translation>
    </message>
    <message>
        <source>Back to the roster</source>
        <translation>返回花名册</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Row %1 of the list: %2</source>
        <translation>名单第%1行：%2</translation>
    </message>
    <message>
        <source>Who is meant by %1</source>
        <translation>%1指的是谁</translation>
    </message>
    <message>
        <source>This person has the seat</source>
        <translation>就是这个人</translation>
    </message>
    <message>
        <source>The chosen person has the seat of %1</source>
        <translation>%1的任职是所选的人</translation>
    </message>
    <message>
        <source>%1: the seat is given.</source>
        <translation>%1：任职已登记。</translation>
    </message>
    <message>
        <source>Nobody of this name is on the register.</source>
        <translation>花名册中没有同名的人。</translation>
    </message>
    <message>
        <source>Drop the line</source>
        <translation>作废这一行</translation>
    </message>
    <message>
        <source>Drop the line of %1</source>
        <translation>作废%1这一行</translation>
    </message>
    <message>
        <source>%1: the line is dropped.</source>
        <translation>%1：这一行已作废。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n人</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person, what is so of them</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>This person is the Party member</source>
        <translation>就是这位党员</translation>
    </message>
    <message>
        <source>The chosen person is the Party member %1</source>
        <translation>所选的人就是党员%1</translation>
    </message>
    <message>
        <source>%1: kept.</source>
        <translation>%1：已记下。</translation>
    </message>
    <message>
        <source>This person is the collective's member</source>
        <translation>是这位集体经济组织成员</translation>
    </message>
    <message>
        <source>The chosen person is the collective's member %1</source>
        <translation>所选的人就是集体经济组织成员%1</translation>
    </message>
</context>
<context>
    <name>yishibu::WayWords</name>
    <message>
        <source>A meeting held in parts votes by show of hands, part by part.</source>
        <translation>分片开的会逐片举手表决。</translation>
    </message>
    <message>
        <source>A meeting held in parts votes on one motion. Put each option as a motion of its own.</source>
        <translation>分片开的会只表决一项方案。请把每个选项单独付表决。</translation>
    </message>
    <message>
        <source>This vote is not held on paper.</source>
        <translation>这次表决不是投票。</translation>
    </message>
    <message>
        <source>Give the papers out first.</source>
        <translation>请先发票。</translation>
    </message>
    <message>
        <source>Type how many papers were given out.</source>
        <translation>请填发出多少张票。</translation>
    </message>
    <message>
        <source>The papers have been given out: who is here and how many they are stands. To begin anew take the motion back.</source>
        <translation>票已经发出，到会人员和票数已定。要重来，请撤回方案。</translation>
    </message>
    <message>
        <source>%1 papers have not been called yet.</source>
        <translation>还有%1张票没有唱。</translation>
    </message>
    <message>
        <source>%1 papers cannot be in the box: %2 have been called already.</source>
        <translation>收回票数不能是%1张：已经唱了%2张。</translation>
    </message>
    <message>
        <source>Name every section of the hall whose hands were counted.</source>
        <translation>请为每个计了票的区域填写名称。</translation>
    </message>
    <message>
        <source>Two sections are named %1. Name one of them otherwise.</source>
        <translation>有两个区域都叫“%1”，请改其中一个名称。</translation>
    </message>
    <message>
        <source>%1: type its hands, noughts too, or remove the section.</source>
        <translation>%1：请填写该区人数，没有的填0；不需要该区可移除。</translation>
    </message>
    <message>
        <source>A meeting held in parts is counted part by part, not by sections of the hall.</source>
        <translation>分片召开的会议按片计票，不再分区计票。</translation>
    </message>
    <message>
        <source>Each hand counts for the households it stands for, and this way counts people. Vote by name, or by hands on one motion.</source>
        <translation>每只手代表若干户，这种方式只数人头。请唱名或记名表决，或者就一个议案举手表决。</translation>
    </message>
    <message>
        <source>Each hand counts for the households it stands for, and papers count one each. Vote by hands, or by roll call.</source>
        <translation>每位代表按所代表的户数计，而票一张只算一票。请举手表决或者唱名表决。</translation>
    </message>
    <message>
        <source>The blackboard's figures are kept already. Take them back before you type others.</source>
        <translation>黑板票数已经录入。要另录，请先撤回。</translation>
    </message>
    <message>
        <source>No figures of the blackboard have been kept.</source>
        <translation>还没有录入黑板票数。</translation>
    </message>
    <message>
        <source>Papers have been counted anew already: that count decides, and the blackboard's figures stay as they are.</source>
        <translation>已经开始复核，以复核为准，黑板票数不再更改。</translation>
    </message>
    <message>
        <source>Write down why the blackboard's figures are taken back.</source>
        <translation>请写明撤回黑板票数的原因。</translation>
    </message>
    <message>
        <source>This ballot is secret: no paper of it has a name.</source>
        <translation>这是无记名投票，票上没有姓名。</translation>
    </message>
    <message>
        <source>Without the name of somebody who was here the paper does not count. Call it as one without a name that counts.</source>
        <translation>票上没有到会人员的姓名，这张票不作数。请按“未写姓名或者姓名不符”唱。</translation>
    </message>
    <message>
        <source>Whoever signed this paper was not here when the papers were given out.</source>
        <translation>发票时这个人不在场。</translation>
    </message>
    <message>
        <source>A paper with this name was called already. Take that call back first.</source>
        <translation>写这个姓名的票已经唱过。请先撤回那一张。</translation>
    </message>
</context>
<context>
    <name>yishibu::WithdrawalFormWords</name>
    <message>
        <source>Was %1 taken in by mistake?</source>
        <translation>%1 是误录的吗？</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>撤出 %1</translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation>误录原因</translation>
    </message>
    <message>
        <source>For example: entered twice; lives in another village.</source>
        <translation>例如：重复登记；不是本村人。</translation>
    </message>
    <message>
        <source>They are then in no list, no search and no count. The book keeps that they were taken out, when and why; their ID number and telephone are erased and would have to be typed or imported anew. Who died or moved away is not taken out: note that instead.</source>
        <translation>撤出后，名单、查找和人数中都不再有此人。簿中留有何时、因何撤出的记录；身份证号和电话随即删除，以后需要时重新填写或导入。去世、迁出的不要撤出，请登记去世或迁出。</translation>
    </message>
    <message>
        <source>%1 was taken out of the register again.</source>
        <translation>已将 %1 撤出花名册。</translation>
    </message>
</context>
</TS>
