import type { Paraphrase } from './paraphrase.ts';

const harmless = (text: string): Paraphrase => ({ text, atMost: 1, family: 'forum' });

/** Questions as people put them to a counselling forum: long, sad or worn out, and nobody in danger. */
export const englishForum: readonly Paraphrase[] = [
  harmless(
    'I have been in therapy for a year because of panic attacks. They began after a car accident and at first I could not even sit in a bus. Now I can, but every time I have to drive on the motorway my chest tightens, I sweat and I am convinced that something terrible will happen. My wife says I should just push through it. I feel weak and ashamed in front of my children. Is there a way to practise this step by step, or do I need medication after all? I do not want to be like this for the rest of my life.',
  ),
  harmless(
    'My mother was diagnosed with dementia last autumn and I moved back in with her. She does not recognise me on bad days and shouts that I am stealing from her. I love her, but I am so tired. I gave up my job and I hardly see my friends. At night I lie awake and think that I am a bad daughter because I wish that it was over. My brothers do not help at all. How do other carers cope with the guilt, and how do I ask my family for support without a fight?',
  ),
  harmless(
    'I am 24 and I have never been in a relationship. All of my friends are engaged or have children and I am always the one alone at the table. I have tried the apps and it never goes anywhere. I start to think that there is something wrong with me, that I am ugly or boring, and I cry after every wedding. People keep telling me that it will happen when I stop looking. I am sick of hearing it. What can I do to feel less worthless about being single?',
  ),
  harmless(
    'For years I have had trouble sleeping. I fall asleep easily but wake up at three and then my mind starts: work, money, things I said ten years ago. I tried herbal tablets, no screens, a new mattress. In the daytime I am exhausted and short with my kids, and I hate the person I become. My doctor wants to give me sleeping pills but I am afraid of becoming dependent on them. Has anyone here been helped by a sleep clinic or by therapy?',
  ),
  harmless(
    'I found out that my husband writes every evening to a woman from work for months. He says nothing happened and that he was lonely because I am always with the baby. I feel like my whole life was a lie. I cannot eat and I keep checking his phone when he is in the shower. Part of me wants to leave and part of me wants to pretend that I never saw it. We have two small children. Can a marriage get over something like this, and how do we begin to talk?',
  ),
  harmless(
    'I came out to my parents at Christmas and since then my father has not spoken to me. My mother calls in secret. I thought I would feel free, but I feel like an orphan. I am doing well at university and I have a loving girlfriend, so I should be happy, yet I break down whenever I see a family in a restaurant. How do I deal with the fact that they may never accept who I am? Should I write him a letter?',
  ),
  harmless(
    'My son is fourteen and has stopped doing anything. He stays in his room, plays games until two in the morning and his marks have dropped. When I take the console away he screams that he hates me and slams the door. I do not know how to reach him any more. I am a single mother and I work shifts, so I am not home every evening. I feel that I have failed him. Is this normal at his age or should I take him to see someone?',
  ),
  harmless(
    'I have suffered from depression on and off since college. At the moment it is not terrible, I get up and go to work, but everything is grey. I do not enjoy music anymore, I cancel plans, and my house is a mess. I take my medication every day. My therapist has moved away and the waiting list for a new one is four months. What helps you to get through a time like this? I am looking for small things that I could do each day.',
  ),
  harmless(
    'Three months ago I was laid off after eighteen years. I have sent out sixty applications and had two interviews. I get up late, I am irritable, and I drink more than I used to. My partner earns enough for both of us but I cannot stand asking her for money. I always defined myself by my work and now I do not know who I am. I am fifty two and nobody wants me. How do you stop feeling useless when you have lost your place in the world?',
  ),
  harmless(
    'I struggle with my body. I gained a lot of weight after my pregnancy and I avoid mirrors and photographs. My husband tells me that I am beautiful but I do not believe him and I turn the light off. When I eat something sweet I feel disgusting for the whole day. I do not make myself sick or anything like that, but I think about food all the time. Could talking to someone help, or do I simply need more discipline?',
  ),
  harmless(
    'Our dog died last week, he was fifteen. I know that people lose parents and children and that I should pull myself together, but I cannot stop crying. I keep hearing his paws in the hall. I had to make the decision at the vet and I keep asking myself whether it was too early. My colleagues do not understand, one of them said that it was just a dog. How long will it hurt like this and is it wrong to think about a puppy already?',
  ),
  harmless(
    'I cannot say no. At work I take on everybody else’s tasks, my sister leaves her kids with me every weekend, and my friends call only when they need something. Then I lie in bed and I am furious with all of them and with myself. I am afraid that people will leave me if I stop being useful. I think it comes from my childhood, my father drank and I was always the one who kept the peace. How can I learn to set limits without feeling guilty?',
  ),
  harmless(
    'My anxiety is out of control since I started my new school. I am scared of the other students, I eat lunch in the bathroom and I do not talk all day. I have had thoughts like everybody hates me and they are all laughing at me. My mom wants me to join a club. I get stomach aches every morning and I missed eleven days already. I do not want to be the weird girl forever. What can I do to make even one friend?',
  ),
  harmless(
    'We have been trying for a baby for four years, with three rounds of treatment. The last one ended in a miscarriage at nine weeks. I am angry with my body and jealous of every pregnant woman in the street, and then I feel like a terrible person. My husband wants to stop because he cannot see me suffer any more. I cannot imagine a life without children. How do we decide when enough is enough?',
  ),
  harmless(
    'I was bullied all through school and I thought I had left it behind. Now my new boss makes jokes about my accent in meetings and I freeze just like back then. I go home and replay it for hours. I have started to dread Sunday evenings. I do not want to quit because I like the work and I need the money. How do I stand up to him without making everything worse? Should I talk to human resources first?',
  ),
  harmless(
    'I am 67 and retired in May. My wife still works and I am alone in the house all day. The days are long. I had looked forward to it for years and now I feel empty and in the way. My friends from work do not call. I have no hobbies apart from the garden and it is winter. I do not want to complain, we have enough money and we are healthy. How do people find something to get up for when they are no longer needed?',
  ),
];
